import { existsSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { makeCertificate } from "../../excel-addin/dev/make-certificate.ts";
import {
  answerFromFolder,
  OFFICE_CDN,
  OFFICE_FOLDER,
  OFFICE_PATH,
} from "../../excel-addin/dev/office-library.ts";
import { DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";

export const PANE_FOLDER = join(import.meta.dirname, "../../.output/excel-addin");

export interface ServePaneOptions {
  /** 0 takes any free port; without one it is that of the origin that the extension was built for, the only one that it answers. */
  readonly port?: number;
  /** "package" rewrites the page, so that office.js comes from node_modules and nothing needs a network. */
  readonly officeFrom?: "package" | "cdn";
}

export interface ServedPane {
  readonly origin: string;
  /** Address of the task pane's page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the built pane over https with a certificate of its own, which the browser must be told to accept. */
export async function servePane({
  port = Number(new URL(process.env.DOSAR_ADDIN_ORIGIN || DEFAULT_ADDIN_ORIGIN).port),
  officeFrom = "package",
}: ServePaneOptions = {}): Promise<ServedPane> {
  if (!existsSync(join(PANE_FOLDER, "taskpane/index.html"))) {
    throw new Error("The pane is not built: run `npm run build:addin` first.");
  }
  const withOffice = (html: string) =>
    officeFrom === "package" ? html.replace(OFFICE_CDN, OFFICE_PATH) : html;
  const server = createServer(await makeCertificate(), (request, response) => {
    const address = request.url ?? "/";
    void (address.startsWith(OFFICE_PATH)
      ? answerFromFolder(OFFICE_FOLDER, address.slice(OFFICE_PATH.length - 1), response)
      : answerFromFolder(PANE_FOLDER, address, response, withOffice));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  // A server that listens on a port has an address of this shape.
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/taskpane/index.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
