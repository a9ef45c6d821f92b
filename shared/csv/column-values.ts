import { decodeChunks } from "./decode-bytes.ts";
import type { ImportChoices } from "./import-choices.ts";
import { parseChunks } from "./parse-rows.ts";

type Reading = Pick<ImportChoices, "encoding" | "delimiter" | "quote" | "newline" | "firstRow">;

/** The cells of one column of a whole file, piece by piece; an empty one where a row is too short. */
export function* columnValues(bytes: Uint8Array, reading: Reading, column: number): Generator<string> {
  let skipped = 0;
  for (const { rows } of parseChunks(decodeChunks(bytes, reading.encoding), reading)) {
    for (const row of rows) {
      if (skipped++ < reading.firstRow) continue;
      yield (row[column] ?? "").trim();
    }
  }
}
