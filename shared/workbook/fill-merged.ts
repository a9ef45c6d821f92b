import type { CellValue, MergeRange } from "hucre/xlsx";

type Rows = readonly (readonly CellValue[])[];

/**
 * The rows with the texts of cells that are merged downwards in each row that they span: a client that stands once beside its lines is the
 * client of each. Only rows with a number or a day take one, since a header is merged for looks; and numbers are never repeated,
 * since a total beside its lines is one.
 */
export function fillMerged(rows: Rows, merges: readonly MergeRange[]): Rows {
  if (merges.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { startRow, endRow, startCol } of merges) {
    const value = rows[startRow]?.[startCol];
    if (value === undefined || !isRepeated(value)) continue;
    for (let index = startRow + 1; index <= Math.min(endRow, rows.length - 1); index++) {
      const row = filled[index];
      if (row && holdsFigure(rows[index])) setCell(row, startCol, value);
    }
  }
  return filled;
}

function isRepeated(value: CellValue): boolean {
  return value instanceof Date || (typeof value === "string" && value.trim() !== "");
}

function holdsFigure(row: readonly CellValue[] | undefined): boolean {
  return row?.some((value) => typeof value === "number" || value instanceof Date) ?? false;
}

function setCell(row: CellValue[], column: number, value: CellValue): void {
  while (row.length < column) row.push(null);
  row[column] = value;
}
