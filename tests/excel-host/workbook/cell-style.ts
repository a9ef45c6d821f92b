import { isWholeColumns, isWholeRows } from "./area.ts";
import { type CellStyle, STYLE_DEFAULTS } from "./cell.ts";
import type { SheetArea } from "./chart.ts";
import {
  cellAt,
  cellKey,
  columnOfKey,
  type Lane,
  rowOfKey,
  type Sheet,
  touchCell,
  touchLane,
} from "./sheet.ts";

/**
 * Sets one property of the looks on every cell; undefined takes it away. Whole columns and rows keep it for new cells:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
 */
export function applyStyle(place: SheetArea, property: string, value: unknown): void {
  for (const holder of holdersOf(place)) holder.style = withProperty(holder.style, property, value);
}

export function applyNumberFormat(place: SheetArea, format: string): void {
  for (const holder of holdersOf(place)) holder.numberFormat = format;
}

/** The property's value where all cells have the same, else null. */
export function commonStyle({ sheet, area }: SheetArea, property: string): unknown {
  const rows = isWholeColumns(area) ? 1 : area.rowCount;
  const columns = isWholeRows(area) ? 1 : area.columnCount;
  let common: unknown;
  for (let row = area.row; row < area.row + rows; row += 1) {
    for (let column = area.column; column < area.column + columns; column += 1) {
      const value = styleAt(sheet, row, column, property);
      if (common !== undefined && value !== common) return null;
      common = value;
    }
  }
  return common ?? null;
}

export function styleAt(sheet: Sheet, row: number, column: number, property: string): unknown {
  const cell = cellAt(sheet, row, column);
  const style = cell ? cell.style : { ...sheet.columns.get(column)?.style, ...sheet.rows.get(row)?.style };
  return style?.[property] ?? STYLE_DEFAULTS[property];
}

export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell) return cell.numberFormat ?? "General";
  return sheet.rows.get(row)?.numberFormat ?? sheet.columns.get(column)?.numberFormat ?? "General";
}

interface StyleHolder {
  style?: CellStyle;
  numberFormat?: string;
}

function holdersOf({ sheet, area }: SheetArea): StyleHolder[] {
  if (isWholeColumns(area)) {
    return [
      ...lanesOf(sheet.columns, area.column, area.columnCount),
      ...cellsIn(sheet, (_, column) => inSpan(column, area.column, area.columnCount)),
    ];
  }
  if (isWholeRows(area)) {
    return [
      ...lanesOf(sheet.rows, area.row, area.rowCount),
      ...cellsIn(sheet, (row) => inSpan(row, area.row, area.rowCount)),
    ];
  }
  const holders: StyleHolder[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      holders.push(sheet.cells.get(cellKey(row, column)) ?? touchCell(sheet, row, column));
    }
  }
  return holders;
}

function lanesOf(lanes: Map<number, Lane>, start: number, count: number): Lane[] {
  return Array.from({ length: count }, (_, index) => touchLane(lanes, start + index));
}

function cellsIn(sheet: Sheet, isIn: (row: number, column: number) => boolean): StyleHolder[] {
  return [...sheet.cells].filter(([key]) => isIn(rowOfKey(key), columnOfKey(key))).map(([, cell]) => cell);
}

function inSpan(index: number, start: number, count: number): boolean {
  return index >= start && index < start + count;
}

function withProperty(style: CellStyle | undefined, property: string, value: unknown): CellStyle {
  if (value !== undefined) return { ...style, [property]: value };
  const { [property]: _, ...rest } = style ?? {};
  return rest;
}
