import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** Files by their paths with "/" between folders. */
export type FileTree = ReadonlyMap<string, Uint8Array>;

/**
 * A zip that is the same to the byte for the same files, whenever and wherever it is made: files in the order of their
 * paths, one day for all, the rights of an ordinary file instead of those of this computer.
 */
export function zipFiles(files: FileTree): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    entries[path] = [files.get(path) ?? new Uint8Array(), ZIP_ENTRY];
  }
  return zipSync(entries);
}

/** Everything below a folder; what was not meant for others (source maps, system files) is not there to begin with. */
export function readFolder(folder: string, prefix = ""): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) for (const [inner, bytes] of readFolder(folder, path)) files.set(inner, bytes);
    else files.set(path, readFileSync(join(folder, path)));
  }
  return files;
}

/** Local midnight, since a zip has no time zone and the library writes local time. 1980 is the first year that a zip knows. */
const FIRST_DAY = new Date(1980, 0, 1);
const UNIX = 3;
const ORDINARY_FILE = 0o100644 << 16;
const ZIP_ENTRY = { level: 9, mtime: FIRST_DAY, os: UNIX, attrs: ORDINARY_FILE } as const;
