import type { CellValue, MergeRange } from "hucre/xlsx";

type Rows = readonly (readonly CellValue[])[];

/**
 * The rows with the texts of cells that are merged downwards in each row that they span: a client that stands once beside its lines is the
 * client of each. Only rows with a number or a day take one, since a header is merged for looks. A number is repeated only where it is a
 * code: whole, and left of the first text that is merged over the same rows. A total beside its lines is one.
 */
export function fillMerged(rows: Rows, merges: readonly MergeRange[]): Rows {
  if (merges.length === 0) return rows;
  const firstTexts = firstTextByRows(rows, merges);
  const filled = rows.map((row) => [...row]);
  for (const merge of merges) {
    const { startRow, endRow, startCol } = merge;
    const value = rows[startRow]?.[startCol];
    const firstText = firstTexts.get(rowsKeyOf(merge)) ?? 0;
    if (value === undefined || !(isRepeated(value) || isCode(value, startCol, firstText))) continue;
    for (let index = startRow + 1; index <= Math.min(endRow, rows.length - 1); index++) {
      const row = filled[index];
      if (row && holdsFigure(rows[index])) setCell(row, startCol, value);
    }
  }
  return filled;
}

/** The column of the first text that is merged over exactly these rows. */
function firstTextByRows(rows: Rows, merges: readonly MergeRange[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const merge of merges) {
    const key = rowsKeyOf(merge);
    if (!isText(rows[merge.startRow]?.[merge.startCol])) continue;
    columns.set(key, Math.min(merge.startCol, columns.get(key) ?? merge.startCol));
  }
  return columns;
}

function rowsKeyOf({ startRow, endRow }: MergeRange): string {
  return `${startRow} ${endRow}`;
}

function isRepeated(value: CellValue): boolean {
  return value instanceof Date || isText(value);
}

/** A client's number without its name's rows would make another client of each line. */
function isCode(value: CellValue, column: number, firstText: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && column < firstText;
}

function isText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function holdsFigure(row: readonly CellValue[] | undefined): boolean {
  return row?.some((value) => typeof value === "number" || value instanceof Date) ?? false;
}

function setCell(row: CellValue[], column: number, value: CellValue): void {
  while (row.length < column) row.push(null);
  row[column] = value;
}
