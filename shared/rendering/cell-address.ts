/** Places on a sheet; rows and columns count from 0, as the API does. */

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** { row: 0, column: 1, rowCount: 2, columnCount: 1 } → "B1:B2". */
export function addressOf({ row, column, rowCount, columnCount }: CellArea): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** Whole rows: { row: 4, count: 2 } → "5:6". */
export function wholeRows(row: number, count: number): string {
  return `${row + 1}:${row + count}`;
}
