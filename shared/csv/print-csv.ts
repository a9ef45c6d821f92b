/** A number is exempt from the guard by its type, not by its look: "-5" as a text is a text. */
export type CsvCell = string | { readonly number: string };

/** Signs by which spreadsheets take a text for a formula, their full-width forms too (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as a CSV file: CRLF, UTF-8 with a byte-order mark, so that Excel opens it. Text that a spreadsheet would run gets an
 * apostrophe before it.
 */
export function printCsv(rows: readonly (readonly CsvCell[])[], separator: "," | ";"): string {
  return `\uFEFF${rows.map((cells) => `${cells.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`).join("")}`;
}

function cellOf(cell: CsvCell, separator: string): string {
  if (typeof cell !== "string") return cell.number.includes(separator) ? `"${cell.number}"` : cell.number;
  const isRun = FORMULA_START.test(cell.trimStart()) || FORMULA_START.test(cell);
  const safe = isRun ? `'${cell}` : cell;
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
