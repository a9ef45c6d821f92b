/** What a person does to a sheet by hand, beside typing. */

import { MAX_COLUMNS } from "./area.ts";
import type { Book } from "./book.ts";
import { tell } from "./book.ts";
import type { Cell } from "./cell.ts";
import { writeCell } from "./range-content.ts";
import { cellKey, type Sheet } from "./sheet.ts";
import { shiftCells } from "./shift-cells.ts";
import { type BookTable, bodyArea, columnNames } from "./table.ts";

/**
 * Typing beside a table widens it by a column:
 * https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 */
export function addTableColumn(table: BookTable, header: string, values: readonly string[]): void {
  const column = table.area.column + table.area.columnCount;
  table.area = { ...table.area, columnCount: table.area.columnCount + 1 };
  table.columnIds = [...table.columnIds, Math.max(...table.columnIds) + 1];
  [header, ...values].forEach((text, index) => {
    writeCell(table.sheet, table.area.row + index, column, text);
  });
}

/**
 * Sorts a table's rows by a column, from Z to A. Whole rows move, with their looks and with what stands in hidden columns:
 * https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortTableDown(table: BookTable, header: string): void {
  const { sheet } = table;
  const body = bodyArea(table);
  const by = body.column + columnNames(table).indexOf(header);
  const rows = Array.from({ length: body.rowCount }, (_, index) => rowCells(sheet, body.row + index, table));
  const sorted = rows.toSorted((a, b) => compareDown(a[by - body.column], b[by - body.column]));
  sorted.forEach((cells, index) => {
    cells.forEach((cell, offset) => {
      const key = cellKey(body.row + index, body.column + offset);
      if (cell) sheet.cells.set(key, cell);
      else sheet.cells.delete(key);
    });
  });
}

/**
 * Whole rows above `row`, from 0; inside of a table they become rows of it:
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export function insertRows(book: Book, sheet: Sheet, row: number, count: number): void {
  const area = { row, column: 0, rowCount: count, columnCount: MAX_COLUMNS };
  shiftCells(book, { sheet, area, isVertical: true, isInsert: true });
  tell(book, { kind: "changed", sheet, area, changeType: "RowInserted" });
}

function rowCells(sheet: Sheet, row: number, { area }: BookTable): (Cell | undefined)[] {
  return Array.from({ length: area.columnCount }, (_, offset) =>
    sheet.cells.get(cellKey(row, area.column + offset)),
  );
}

function compareDown(a: Cell | undefined, b: Cell | undefined): number {
  const [left, right] = [a?.value ?? "", b?.value ?? ""];
  if (typeof left === "number" && typeof right === "number") return right - left;
  return String(right).localeCompare(String(left));
}

/**
 * Cuts a table out and puts it where the cells are empty; its structured references go on meaning it:
 * https://support.microsoft.com/office/move-or-copy-cells-and-cell-contents-803d65eb-6a3e-4534-8c6f-ff12d1c4139e
 */
export function moveTable(table: BookTable, row: number, column: number): void {
  const { sheet, area } = table;
  const rows = Array.from({ length: area.rowCount }, (_, index) => rowCells(sheet, area.row + index, table));
  for (const [line, cells] of rows.entries())
    for (const offset of cells.keys()) sheet.cells.delete(cellKey(area.row + line, area.column + offset));
  for (const [line, cells] of rows.entries())
    for (const [offset, cell] of cells.entries())
      if (cell) sheet.cells.set(cellKey(row + line, column + offset), cell);
  table.area = { ...area, row, column };
}
