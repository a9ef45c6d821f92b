import { invalidArgument } from "../protocol/api-error.ts";

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Reads A1, A1:C3, A:C, 1:3, each with $ or without; throws InvalidArgument for anything else. */
export function parseArea(text: string): Area {
  const [first = "", last = first, ...rest] = text.replaceAll("$", "").toUpperCase().split(":");
  const from = corner(first);
  const to = corner(last);
  const isBare =
    last === first && (from.row === undefined || from.column === undefined) && !text.includes(":");
  if (rest.length > 0 || isBare || (from.row === undefined) !== (to.row === undefined))
    throw invalidArgument();
  if ((from.column === undefined) !== (to.column === undefined)) throw invalidArgument();
  const rows = span(from.row, to.row, MAX_ROWS);
  const columns = span(from.column, to.column, MAX_COLUMNS);
  return checkedArea({
    row: rows.start,
    rowCount: rows.count,
    column: columns.start,
    columnCount: columns.count,
  });
}

/** The area itself; throws InvalidArgument where it reaches beyond the sheet. */
export function checkedArea(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    row >= 0 && column >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  if (!isInside || rowCount < 1 || columnCount < 1) throw invalidArgument();
  return area;
}

export function formatArea(area: Area): string {
  const left = columnName(area.column);
  const right = columnName(area.column + area.columnCount - 1);
  if (isWholeColumns(area)) return `${left}:${right}`;
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rowCount}`;
  const start = `${left}${area.row + 1}`;
  return isOneCell(area) ? start : `${start}:${right}${area.row + area.rowCount}`;
}

export function isOneCell(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

export function isWholeColumns(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

export function isWholeRows(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function intersectionOf(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

export function boundingAreaOf(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** "Sheet1!A1" → the sheet's name without quotes, and the rest. */
export function splitSheetName(address: string): { readonly sheet?: string; readonly cells: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!found) return { cells: address };
  return { sheet: (found[1] ?? found[2] ?? "").replaceAll("''", "'"), cells: found[3] ?? "" };
}

/** A sheet's name as it stands before the ! of an address: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function corner(text: string): { readonly row: number | undefined; readonly column: number | undefined } {
  const found = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!found || text === "") throw invalidArgument();
  return {
    row: found[2] === undefined ? undefined : Number(found[2]) - 1,
    column: found[1] === undefined ? undefined : columnIndex(found[1]),
  };
}

function span(
  from: number | undefined,
  to: number | undefined,
  all: number,
): { start: number; count: number } {
  if (from === undefined || to === undefined) return { start: 0, count: all };
  return { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}
