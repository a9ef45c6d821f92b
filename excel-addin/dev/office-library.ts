import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";

/** Folder of office.js where Microsoft serves it; the built pane loads it from there, as its rules demand. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where a server on this computer offers the same library. */
export const OFFICE_PATH = "/office-js/";

export const OFFICE_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Answers with the file that the address names inside of the folder, or with 404; never with one outside of it. */
export async function answerFromFolder(
  folder: string,
  address: string,
  response: ServerResponse,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(address, "https://localhost").pathname));
  const type = TYPES[extname(path)];
  try {
    const bytes = await readFile(join(folder, path));
    response.writeHead(200, {
      "content-type": type ?? "application/octet-stream",
      "cache-control": "no-store",
      // Excel on the web reads the functions' descriptions from a page of its own.
      ...(extname(path) === ".json" && { "access-control-allow-origin": "*" }),
    });
    response.end(extname(path) === ".html" ? change(bytes.toString("utf8")) : bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("There is no such file.");
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
