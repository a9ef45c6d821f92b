import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { performance } from "node:perf_hooks";
import type { Encoding } from "../../shared/csv/encoding-table.ts";
import { readTable } from "../../shared/csv/read-table.ts";

/** Names by which the expected answers call two encodings that the web's list lacks or names otherwise. */
const NAMES: Readonly<Partial<Record<Encoding, string>>> = {
  ibm850: "cp850",
  ibm852: "cp852",
  ibm866: "cp866",
};

/** The shape of every delimited file under a folder, nothing told but its bytes. */
export async function predictCsv(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:csv|tsv|txt)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(files.map((path) => predictFile(folder, path)));
}

async function predictFile(folder: string, path: string) {
  const bytes = new Uint8Array(await readFile(path));
  const start = performance.now();
  const table = readTable(bytes);
  return {
    file: relative(folder, path).replaceAll(sep, "/"),
    encoding: NAMES[table.encoding] ?? table.encoding,
    delimiter: table.dialect.delimiter === "\t" ? "tab" : table.dialect.delimiter,
    quote: table.dialect.quote,
    headerRow: table.headerRow ?? null,
    headerRows: table.headerRows,
    rows: table.rowCount,
    cols: table.columnCount,
    footerRows: table.footerRowCount,
    ms: performance.now() - start,
  };
}
