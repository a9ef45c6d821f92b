import type { ListItem } from "./list-column.ts";
import type { GridPlace } from "./move-in-grid.ts";

/** Columns that every list has beside its own: to choose a row, and to open its menu. */
export const SELECT_COLUMN = "select";
export const MENU_COLUMN = "menu";

/** The cell that the keyboard is at, by what it shows rather than where: sorting and editing move rows. */
export interface GridCell {
  readonly isHead: boolean;
  /** Absent until the person went somewhere: the first row. */
  readonly rowId?: string | undefined;
  readonly columnId: string;
  /** Where the row stood; if it goes, the next one there takes its place. */
  readonly rowIndex: number;
}

export function cellAt<Item extends ListItem>(
  place: GridPlace,
  items: readonly Item[],
  columnIds: readonly string[],
): GridCell {
  return {
    isHead: place.row < 0,
    rowId: items[place.row]?.id,
    columnId: columnIds[place.column] ?? SELECT_COLUMN,
    rowIndex: place.row,
  };
}

export function placeOf(
  cell: GridCell,
  indexById: ReadonlyMap<string, number>,
  columnIds: readonly string[],
): GridPlace {
  const column = columnIds.indexOf(cell.columnId);
  const index = cell.rowId === undefined ? 0 : (indexById.get(cell.rowId) ?? cell.rowIndex);
  const row = cell.isHead ? -1 : Math.min(index, indexById.size - 1);
  // A column that left for want of room: the first of the list's own, right of the one to choose by.
  return { row, column: column < 0 ? 1 : column };
}

/** One cell of the whole list is reached by Tab; arrows go on from there. */
export function focusOf(isActive: boolean) {
  return isActive ? { tabIndex: 0, "data-active": true } : { tabIndex: -1 };
}
