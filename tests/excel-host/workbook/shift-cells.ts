import { ApiError } from "../protocol/api-error.ts";
import { type Area, intersectionOf, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./area.ts";
import type { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { SheetArea } from "./chart.ts";
import { cellKey, columnOfKey, type Lane, rowOfKey, type Sheet } from "./sheet.ts";
import { shiftFormula } from "./shift-formula.ts";

/** Cells that are put in or taken out, and the way the others go. */
export interface Shift {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isVertical: boolean;
  readonly isInsert: boolean;
}

/**
 * Moves everything that stands behind the area: cells, formulas, tables, names, charts and what the client holds on to.
 * Throws InsertDeleteConflict when only a part of a table would move, as Excel does:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
 */
export function shiftCells(book: Book, shift: Shift): void {
  for (const table of book.tables) {
    if (table.sheet === shift.sheet && splitsTable(shift, table.area)) {
      throw new ApiError(
        "InsertDeleteConflict",
        `The shift would move only a part of the table ${table.name}.`,
      );
    }
  }
  moveCells(shift);
  moveLanes(shift);
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = shiftFormula(cell.formula, sheet, shift);
    }
  }
  shift.sheet.merges = shift.sheet.merges.flatMap((area) => shiftArea(area, shift) ?? []);
  shift.sheet.notes = shift.sheet.notes.flatMap((note) => withArea(note, shift));
  book.tables = book.tables.flatMap((table) =>
    table.sheet === shift.sheet ? withArea(table, shift) : [table],
  );
  for (const place of placesOf(book)) {
    if (place.sheet === shift.sheet) place.area = shiftArea(place.area, shift) ?? place.area;
  }
}

/** The area after the shift; undefined when all of it was taken out. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const { isVertical } = shift;
  if (!isAcross(area, shift)) return area;
  const start = isVertical ? area.row : area.column;
  const count = isVertical ? area.rowCount : area.columnCount;
  const limit = isVertical ? MAX_ROWS : MAX_COLUMNS;
  if (count === limit) return area;
  const span = shiftSpan(start, count, shift);
  if (span.count <= 0) return undefined;
  return isVertical
    ? { ...area, row: span.start, rowCount: span.count }
    : { ...area, column: span.start, columnCount: span.count };
}

function shiftSpan(start: number, count: number, shift: Shift): { start: number; count: number } {
  const at = shift.isVertical ? shift.area.row : shift.area.column;
  const size = shift.isVertical ? shift.area.rowCount : shift.area.columnCount;
  if (shift.isInsert) {
    if (at <= start) return { start: start + size, count };
    return at < start + count ? { start, count: count + size } : { start, count };
  }
  const before = Math.min(size, Math.max(0, start - at));
  const inside = Math.max(0, Math.min(at + size, start + count) - Math.max(at, start));
  return { start: start - before, count: count - inside };
}

/** Whether the shift moves the area whole, over all its breadth. */
function isAcross(area: Area, { area: by, isVertical }: Shift): boolean {
  return isVertical
    ? by.column <= area.column && by.column + by.columnCount >= area.column + area.columnCount
    : by.row <= area.row && by.row + by.rowCount >= area.row + area.rowCount;
}

function splitsTable(shift: Shift, table: Area): boolean {
  const { area, isVertical } = shift;
  const moved: Area = isVertical
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
  return intersectionOf(moved, table) !== undefined && !isAcross(table, shift);
}

function moveCells(shift: Shift): void {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of shift.sheet.cells) {
    const place: Area = { row: rowOfKey(key), column: columnOfKey(key), rowCount: 1, columnCount: 1 };
    const after = shiftArea(place, shift);
    if (after) moved.set(cellKey(after.row, after.column), cell);
  }
  shift.sheet.cells = moved;
}

function moveLanes(shift: Shift): void {
  const { sheet, area } = shift;
  if (shift.isVertical && isWholeRows(area)) sheet.rows = movedLanes(sheet.rows, shift);
  if (!shift.isVertical && isWholeColumns(area)) sheet.columns = movedLanes(sheet.columns, shift);
}

function movedLanes(lanes: Map<number, Lane>, shift: Shift): Map<number, Lane> {
  return new Map(
    [...lanes].flatMap(([index, lane]): [number, Lane][] => {
      const span = shiftSpan(index, 1, shift);
      return span.count > 0 ? [[span.start, lane]] : [];
    }),
  );
}

function withArea<T extends { area: Area }>(item: T, shift: Shift): T[] {
  const area = shiftArea(item.area, shift);
  if (!area) return [];
  item.area = area;
  return [item];
}

function placesOf(book: Book): SheetArea[] {
  const names = [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)];
  const series = book.sheets.flatMap((sheet) => sheet.charts.flatMap((chart) => chart.series));
  return [
    ...book.trackedAreas,
    ...names.flatMap(({ target }) => ("sheet" in target ? target : [])),
    ...series.flatMap(({ values, categories, nameCell }) =>
      [values, categories, nameCell].flatMap((place) => place ?? []),
    ),
  ];
}
