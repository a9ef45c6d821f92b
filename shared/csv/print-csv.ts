/** A number is exempt from the guard by its type, not by its look: "-5" as a text is a text. */
export type CsvCell = string | { readonly number: string };

export type CsvSeparator = "," | ";";

/** Signs by which spreadsheets take a text for a formula, their full-width forms too (OWASP, CSV injection). */
const RUN_AS_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** A text that has an apostrophe of its own where a guard would stand. */
const LOOKS_GUARDED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * Rows as a CSV file: CRLF, UTF-8 with a byte-order mark, so that Excel opens it. Text that a spreadsheet would run gets an
 * apostrophe before it.
 */
export function printCsv(rows: readonly (readonly CsvCell[])[], separator: CsvSeparator): string {
  return `\uFEFF${printCsvRows(rows, separator)}`;
}

/** The same without the mark: what follows the beginning of a file. */
export function printCsvRows(rows: readonly (readonly CsvCell[])[], separator: CsvSeparator): string {
  return rows.map((cells) => `${cells.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`).join("");
}

/** So that `withoutGuard` tells an apostrophe of the text's own from a guard; before the text is printed. */
export function withOwnApostrophe(text: string): string {
  return LOOKS_GUARDED.test(text) ? `'${text}` : text;
}

/** The text as it was before its guard. */
export function withoutGuard(cell: string): string {
  return LOOKS_GUARDED.test(cell) ? cell.slice(1) : cell;
}

function cellOf(cell: CsvCell, separator: CsvSeparator): string {
  if (typeof cell !== "string") return cell.number.includes(separator) ? `"${cell.number}"` : cell.number;
  const safe = RUN_AS_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
