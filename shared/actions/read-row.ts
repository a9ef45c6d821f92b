import { createCorrector } from "../csv/apply-corrections.ts";
import { decodeChunks } from "../csv/decode-bytes.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import { parseChunks } from "../csv/parse-rows.ts";
import { createRecordReader } from "../csv/record-reader.ts";
import type { RejectedRow } from "../model/rejected-row.ts";

/** A row as the file has it, and as it is with what was corrected. */
export interface FileRow {
  readonly rowNumber: number;
  readonly original: readonly string[];
  readonly cells: readonly string[];
}

/** Undefined where the file has not so many rows. Cost: the file up to there. */
export function readFileRow(
  bytes: Uint8Array,
  choices: ImportChoices,
  rowNumber: number,
): FileRow | undefined {
  let seenCount = 0;
  for (const { rows } of parseChunks(decodeChunks(bytes, choices.encoding), choices)) {
    const cells = rows[rowNumber - seenCount - 1];
    if (cells !== undefined) return rowOf(rowNumber, cells, choices);
    seenCount += rows.length;
  }
  return undefined;
}

export function rowOf(rowNumber: number, original: readonly string[], choices: ImportChoices): FileRow {
  const { cells } = createCorrector(choices)({ rowNumber, cells: original });
  return { rowNumber, original, cells };
}

/** What would still be wrong with a row of these cells, as if it stood alone. */
export function faultOfRow(
  rowNumber: number,
  cells: readonly string[],
  choices: ImportChoices,
  headers: readonly string[],
): RejectedRow | undefined {
  const uncorrected = { ...choices, corrections: { edits: [], rules: choices.corrections.rules } };
  const [fault] = createRecordReader(uncorrected, headers)
    .read({ rowNumber, cells })
    .flatMap((read) => (read.kind === "rejected" ? [read.rejected] : []));
  return fault;
}
