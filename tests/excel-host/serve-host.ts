import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "vite";
import { makeCertificate } from "../../excel-addin/dev/make-certificate.ts";
import { officeSchema } from "./schema/office-package.ts";

type HostFiles = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

let made: Promise<HostFiles> | undefined;

/** The workbook page's files by their names, made once a process from the repository and the installed package. */
export function hostFiles(): Promise<HostFiles> {
  made ??= makeFiles();
  return made;
}

async function makeFiles(): Promise<HostFiles> {
  const html = readFileSync(join(import.meta.dirname, "page/workbook-page.html"), "utf8");
  return new Map([
    ["", { type: "text/html; charset=utf-8", text: html }],
    ["workbook-page.js", { type: "text/javascript", text: await bundlePage() }],
    ["schema.json", { type: "application/json", text: JSON.stringify(officeSchema()) }],
  ]);
}

export interface ServedHost {
  /** Address of the workbook page with that pane in it. */
  readonly urlOf: (
    paneUrl: string,
    options?: { readonly excelApi?: string; readonly language?: string },
  ) => string;
  readonly close: () => Promise<void>;
}

/** Serves the workbook page over https on this computer: office.js trusts a parent only on a name that it knows, its own included. */
export async function serveHost({ port = 0 }: { readonly port?: number } = {}): Promise<ServedHost> {
  const files = await hostFiles();
  const server = createServer(await makeCertificate(), (request, response) => {
    const file = files.get(new URL(request.url ?? "/", "https://localhost").pathname.slice(1));
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" });
    response.end(file?.text ?? "There is no such file.");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  // A server that listens on a port has an address of this shape.
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: (paneUrl, options) => hostUrl(origin, paneUrl, options),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function hostUrl(
  origin: string,
  paneUrl: string,
  { excelApi, language }: { readonly excelApi?: string; readonly language?: string } = {},
): string {
  const query = new URLSearchParams({
    pane: paneUrl,
    ...(excelApi !== undefined && { api: excelApi }),
    ...(language !== undefined && { language }),
  });
  return `${origin}/?${query}`;
}

async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: {
        entry: join(import.meta.dirname, "page/workbook-page.ts"),
        formats: ["es"],
        fileName: "workbook-page",
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("Vite made no script of the workbook page.");
  return chunk.code;
}
