import type { Sheet } from "./sheet.ts";

/**
 * 64 pixels, and 15 points, of a new workbook with Calibri 11; sizes are in points and a hidden lane has none:
 * https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member
 */
export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;

/** Width in points; a hidden column has none. */
export function columnPoints(sheet: Sheet, column: number): number {
  const lane = sheet.columns.get(column);
  return lane?.isHidden ? 0 : (lane?.size ?? DEFAULT_COLUMN_POINTS);
}

export function rowPoints(sheet: Sheet, row: number): number {
  const lane = sheet.rows.get(row);
  return lane?.isHidden ? 0 : (lane?.size ?? DEFAULT_ROW_POINTS);
}

/** Points from the left edge of the sheet to the column. */
export function leftOf(sheet: Sheet, column: number): number {
  return sumBefore(column, DEFAULT_COLUMN_POINTS, sheet.columns.keys(), (index) =>
    columnPoints(sheet, index),
  );
}

export function topOf(sheet: Sheet, row: number): number {
  return sumBefore(row, DEFAULT_ROW_POINTS, sheet.rows.keys(), (index) => rowPoints(sheet, index));
}

function sumBefore(
  end: number,
  usual: number,
  special: Iterable<number>,
  sizeOf: (index: number) => number,
): number {
  let sum = end * usual;
  for (const index of special) if (index < end) sum += sizeOf(index) - usual;
  return sum;
}
