import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type ApiSchema, readSchema } from "./api-schema.ts";

/** Folder of the package with office.js in it; on Microsoft's server the same files stand below /lib/1/hosted/. */
export const OFFICE_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

let schema: ApiSchema | undefined;

/** The client's own list of Excel's members, read from the installed package once a process. */
export function officeSchema(): ApiSchema {
  schema ??= readSchema(readOfficeFile("excel-web-16.00.debug.js"));
  return schema;
}

export function readOfficeFile(name: string): string {
  return readFileSync(join(OFFICE_FOLDER, name), "utf8");
}
