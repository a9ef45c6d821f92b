import type { Table } from "./read-table.ts";

/** The names of the columns: of a header in two rows "Travel Air"; empty texts when there is none. */
export function headersOf({
  rows,
  headerRow,
  headerRows,
  columnCount,
}: Pick<Table, "rows" | "headerRow" | "headerRows" | "columnCount">): string[] {
  const header = headerRow === undefined ? [] : rows.slice(headerRow, headerRow + headerRows);
  return Array.from({ length: columnCount }, (_, column) =>
    header
      .map((row) => (row[column] ?? "").replace(/\s+/g, " ").trim())
      .filter((text) => text !== "")
      .join(" "),
  );
}
