import type { RejectedRow, RejectionReason } from "../model/rejected-row.ts";
import { printCsv } from "./print-csv.ts";

/** The words of the file's header and of the reasons, in the person's language. */
export interface RejectedRowsWords {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly why: string;
  readonly reasons: Readonly<Record<RejectionReason, string>>;
}

/**
 * The rows kept aside as a CSV file: comma, CRLF, UTF-8 with a byte-order mark, so that Excel opens it. Text that a
 * spreadsheet would run gets an apostrophe before it.
 */
export function rejectedRowsCsv(rows: readonly RejectedRow[], words: RejectedRowsWords): string {
  const lines = rows.map(({ rowNumber, column = "", text, reason }) => [
    { number: String(rowNumber) },
    column,
    text,
    words.reasons[reason],
  ]);
  return printCsv([[words.row, words.column, words.text, words.why], ...lines], ",");
}
