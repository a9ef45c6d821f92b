import { createTotalsFinder } from "./totals-rows.ts";

/** Footers are short; a longer run of thin rows is data. */
const MAX_FOOTER_ROWS = 20;
/** A column is counted on when nearly every row of data fills it. */
const NEARLY_ALL = 0.95;

/** How many of the last rows are no data: totals, footnotes, signatures. `rows` holds no empty ones. */
export function countFooterRows(rows: readonly (readonly string[])[], width: number): number {
  const isTotal = rows.map(createTotalsFinder());
  const bodyLength = Math.max(1, Math.floor(rows.length * 0.9));
  const body = rows.slice(0, bodyLength).filter((_, index) => isTotal[index] === false);
  const expected = Array.from({ length: width }, (_, column) => column).filter(
    (column) => body.filter((row) => isFilled(row, column)).length >= body.length * NEARLY_ALL,
  );
  let count = 0;
  while (count < Math.min(MAX_FOOTER_ROWS, rows.length - 1)) {
    const index = rows.length - 1 - count;
    if (!isTotal[index] && !isThin(rows[index] ?? [], expected, width)) break;
    count++;
  }
  return count;
}

/** A row with text in one or two cells where data fills more, most of the cells that can be counted on empty. */
function isThin(row: readonly string[], expected: readonly number[], width: number): boolean {
  const filled = row.filter((cell) => cell.trim() !== "").length;
  const missing = expected.filter((column) => !isFilled(row, column)).length;
  return filled <= Math.max(1, width * 0.34) && expected.length >= 2 && missing >= expected.length / 2;
}

function isFilled(row: readonly string[], column: number): boolean {
  return (row[column] ?? "").trim() !== "";
}
