import type { Table } from "./read-table.ts";

/**
 * The names of the columns: of a header in two rows "Travel Air"; empty texts when there is none. A name that stands over several columns
 * is written into the first of them alone.
 */
export function headersOf({
  rows,
  headerRow,
  headerRows,
  columnCount,
}: Pick<Table, "rows" | "headerRow" | "headerRows" | "columnCount">): string[] {
  const header = headerRow === undefined ? [] : rows.slice(headerRow, headerRow + headerRows);
  const texts = header.map((row) =>
    Array.from({ length: columnCount }, (_, column) => (row[column] ?? "").replace(/\s+/g, " ").trim()),
  );
  const spread = texts.map((row, index) => spreadOver(row, texts.slice(index + 1)));
  return Array.from({ length: columnCount }, (_, column) =>
    [...new Set(spread.map((row) => row[column] ?? ""))].filter((text) => text !== "").join(" "),
  );
}

/** A name goes on over the blank columns to its right that have names of their own below. */
function spreadOver(row: readonly string[], below: readonly (readonly string[])[]): string[] {
  let last = "";
  return row.map((text, column) => {
    const isNamedBelow = below.some((other) => (other[column] ?? "") !== "");
    if (text === "") return isNamedBelow ? last : "";
    // One that names its column alone stands over no other.
    last = isNamedBelow ? text : "";
    return text;
  });
}
