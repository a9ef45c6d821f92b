import type { RejectedRow, RejectionReason } from "../model/rejected-row.ts";

/** The words of the file's header and of the reasons, in the person's language. */
export interface RejectedRowsWords {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly why: string;
  readonly reasons: Readonly<Record<RejectionReason, string>>;
}

/** Signs by which spreadsheets take a text for a formula, their full-width forms too (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The rows kept aside as a CSV file: comma, CRLF, UTF-8 with a byte-order mark, so that Excel opens it. Text that a
 * spreadsheet would run gets an apostrophe before it.
 */
export function rejectedRowsCsv(rows: readonly RejectedRow[], words: RejectedRowsWords): string {
  const header = [words.row, words.column, words.text, words.why].map(cellOf);
  const lines = rows.map(({ rowNumber, column = "", text, reason }) => [
    String(rowNumber),
    cellOf(column),
    cellOf(text),
    cellOf(words.reasons[reason]),
  ]);
  return `\uFEFF${[header, ...lines].map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}

function cellOf(text: string): string {
  const safe = FORMULA_START.test(text.trimStart()) || FORMULA_START.test(text) ? `'${text}` : text;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
