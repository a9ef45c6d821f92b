import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { makeCertificate } from "../../excel-addin/dev/make-certificate.ts";
import { answerFromFolder, OFFICE_CDN, OFFICE_FOLDER } from "../../excel-addin/dev/office-library.ts";
import { headersOf } from "../package/pane-headers.ts";

export interface ServedPackage {
  readonly port: number;
  /** Answers for Microsoft's address from the npm package, so that nothing is asked of a network. */
  readonly answerForOffice: (context: BrowserContext) => Promise<void>;
  /** Which of Microsoft's files were asked for. */
  readonly officeFiles: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the packaged pane as it is, with the headers that the packages tell a web server to give. */
export async function servePackagedPane(folder: string): Promise<ServedPackage> {
  const server = createServer(await makeCertificate(), (request, response) => {
    const address = request.url ?? "/";
    const { pathname } = new URL(address, "https://localhost");
    for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
    void answerFromFolder(folder, address, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const asked: string[] = [];
  return {
    // A server that listens on a port has an address of this shape.
    port: (server.address() as AddressInfo).port,
    answerForOffice: async (context) => {
      await context.route(`${OFFICE_CDN}**`, async (route) => {
        const name = new URL(route.request().url()).pathname.slice(new URL(OFFICE_CDN).pathname.length);
        asked.push(name);
        const body = await readFile(join(OFFICE_FOLDER, name)).catch(() => undefined);
        await route.fulfill(
          body === undefined ? { status: 404 } : { body, contentType: "text/javascript; charset=utf-8" },
        );
      });
    },
    officeFiles: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
