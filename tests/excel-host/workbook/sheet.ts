import { type Area, MAX_COLUMNS } from "./area.ts";
import type { Cell, CellStyle } from "./cell.ts";
import type { BookChart } from "./chart.ts";
import type { BookName } from "./name.ts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Column or row: size in points, and the looks that its untouched cells have. */
export interface Lane {
  size?: number;
  isHidden?: boolean;
  style?: CellStyle;
  numberFormat?: string;
}

/** A conditional format or anything else that is kept as it was set, with the place it is for. */
export interface AreaNote {
  readonly id: string;
  area: Area;
  readonly kind: string;
  readonly settings: Record<string, unknown>;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** "" for none, else #RRGGBB. */
  tabColor: string;
  isProtected: boolean;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRowCount: number;
  frozenColumnCount: number;
  cells: Map<number, Cell>;
  columns: Map<number, Lane>;
  rows: Map<number, Lane>;
  names: BookName[];
  charts: BookChart[];
  notes: AreaNote[];
  merges: Area[];
  readonly properties: Map<string, unknown>;
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % MAX_COLUMNS;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The cell, made with the looks of its row and column where it does not stand yet. */
export function touchCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const found = sheet.cells.get(key);
  if (found) return found;
  const lanes = [sheet.columns.get(column), sheet.rows.get(row)];
  const style = { ...lanes[0]?.style, ...lanes[1]?.style };
  const numberFormat = lanes[1]?.numberFormat ?? lanes[0]?.numberFormat;
  const made: Cell = {
    value: "",
    ...(Object.keys(style).length === 0 ? {} : { style }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
  sheet.cells.set(key, made);
  return made;
}

export function touchLane(lanes: Map<number, Lane>, index: number): Lane {
  const found = lanes.get(index);
  if (found) return found;
  const made: Lane = {};
  lanes.set(index, made);
  return made;
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 * Smallest rectangle around all cells with content, or also around formatted ones; undefined for none.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  let top = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
