/** A cell by its row and column; row -1 is the head. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that stand in the window at once. */
  readonly pageSize: number;
}

/** Where a key leads from a cell, as in a sheet; undefined for a key that does not move. */
export function moveInGrid(
  { row, column }: GridPlace,
  key: { readonly key: string; readonly isWhole: boolean },
  { rowCount, columnCount, pageSize }: GridSize,
): GridPlace | undefined {
  const last = { row: rowCount - 1, column: columnCount - 1 };
  const rowOf = (wanted: number) => Math.max(-1, Math.min(last.row, wanted));
  const columnOf = (wanted: number) => Math.max(0, Math.min(last.column, wanted));
  switch (key.key) {
    case "ArrowDown":
      return { row: key.isWhole ? last.row : rowOf(row + 1), column };
    case "ArrowUp":
      return { row: key.isWhole ? -1 : rowOf(row - 1), column };
    case "ArrowRight":
      return { row, column: key.isWhole ? last.column : columnOf(column + 1) };
    case "ArrowLeft":
      return { row, column: key.isWhole ? 0 : columnOf(column - 1) };
    case "PageDown":
      return { row: rowOf(row + pageSize), column };
    case "PageUp":
      return { row: Math.max(Math.min(0, last.row), rowOf(row - pageSize)), column };
    case "Home":
      return key.isWhole ? { row: Math.min(0, last.row), column: 0 } : { row, column: 0 };
    case "End":
      return key.isWhole ? last : { row, column: last.column };
    default:
      return undefined;
  }
}
