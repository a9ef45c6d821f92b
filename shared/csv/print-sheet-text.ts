import Papa from "papaparse";
import type { Encoding } from "./encoding-table.ts";
import type { Delimiter } from "./import-choices.ts";

/** How the text of a workbook's sheet is written: nothing of it has to be found out. */
export const SHEET_TEXT = { encoding: "utf-8", delimiter: "\t" } as const satisfies {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
};

/** Rows that become one string at a time. */
const PART_ROWS = 20_000;

/** The rows of a sheet as the bytes of a text file; what is done with a file can then be done with a sheet. */
export function printSheetText(rows: readonly (readonly string[])[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let start = 0; start < rows.length; start += PART_ROWS) {
    const part = rows.slice(start, start + PART_ROWS).map((row) => [...row]);
    parts.push(encoder.encode(`${Papa.unparse(part, { delimiter: SHEET_TEXT.delimiter, newline: "\n" })}\n`));
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
