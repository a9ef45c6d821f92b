import { ApiError, invalidArgument } from "../protocol/api-error.ts";
import { type Area, intersectionOf } from "./area.ts";
import { type CellValue, isError } from "./cell.ts";
import { applyNumberFormat, numberFormatAt } from "./cell-style.ts";
import type { SheetArea } from "./chart.ts";
import { displayedText } from "./displayed-text.ts";
import { enteredValue } from "./entered-value.ts";
import { cellAt, cellKey, columnOfKey, rowOfKey, type Sheet, touchCell } from "./sheet.ts";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_CELLS_READ = 5_000_000;

const SHAPE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function readValues(place: SheetArea): CellValue[][] {
  return readGrid(place, (row, column) => cellAt(place.sheet, row, column)?.value ?? "");
}

export function readFormulas(place: SheetArea): CellValue[][] {
  return readGrid(place, (row, column) => {
    const cell = cellAt(place.sheet, row, column);
    return cell?.formula ?? cell?.value ?? "";
  });
}

export function readText(place: SheetArea): string[][] {
  return readGrid(place, (row, column) =>
    displayedText(cellAt(place.sheet, row, column)?.value ?? "", numberFormatAt(place.sheet, row, column)),
  );
}

export function readNumberFormats(place: SheetArea): string[][] {
  return readGrid(place, (row, column) => numberFormatAt(place.sheet, row, column));
}

export function readValueTypes(place: SheetArea): string[][] {
  return readValues(place).map((line) => line.map(valueTypeOf));
}

/**
 * Writes values or formulas; null leaves a cell alone, one value fills the range, a grid must have the range's shape.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writeContent(place: SheetArea, input: unknown): void {
  writeGrid(place, input, (row, column, value) => writeCell(place.sheet, row, column, value));
}

export function writeCell(sheet: Sheet, row: number, column: number, input: unknown): void {
  if (input === null) return;
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean")
    throw invalidArgument();
  if (typeof input === "string" && input.length > 32_767)
    throw invalidArgument("A cell takes 32,767 characters.");
  const entered = enteredValue(input, numberFormatAt(sheet, row, column));
  const cell = touchCell(sheet, row, column);
  cell.value = entered.value;
  delete cell.formula;
  delete cell.errorMessage;
  if (entered.formula !== undefined) cell.formula = entered.formula;
  if (entered.numberFormat !== undefined && (cell.numberFormat ?? "General") === "General") {
    cell.numberFormat = entered.numberFormat;
  }
}

export function writeNumberFormats(place: SheetArea, input: unknown): void {
  if (typeof input === "string") {
    applyNumberFormat(place, input);
    return;
  }
  writeGrid(place, input, (row, column, format) => {
    if (format === null) return;
    if (typeof format !== "string") throw invalidArgument();
    touchCell(place.sheet, row, column).numberFormat = format;
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export function clearCells({ sheet, area }: SheetArea, applyTo: string): void {
  for (const [key, cell] of sheet.cells) {
    if (!contains(area, key)) continue;
    if (applyTo === "All") {
      sheet.cells.delete(key);
      continue;
    }
    if (applyTo === "Contents") {
      cell.value = "";
      delete cell.formula;
    }
    if (applyTo === "Formats") {
      delete cell.style;
      delete cell.numberFormat;
    }
    if (applyTo === "Contents" || applyTo.includes("Hyperlinks")) delete cell.link;
  }
}

/** All cells of the area, row by row; an empty one as it is. */
export function readGrid<T>({ area }: SheetArea, read: (row: number, column: number) => T): T[][] {
  if (area.rowCount * area.columnCount > MOST_CELLS_READ) {
    throw new ApiError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
  return Array.from({ length: area.rowCount }, (_, line) =>
    Array.from({ length: area.columnCount }, (_, place) => read(area.row + line, area.column + place)),
  );
}

function writeGrid(
  { area }: SheetArea,
  input: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const isGrid = Array.isArray(input);
  if (isGrid && !fits(input, area)) throw invalidArgument(SHAPE_MESSAGE);
  for (let line = 0; line < area.rowCount; line += 1) {
    const values: unknown = isGrid ? input[line] : undefined;
    for (let place = 0; place < area.columnCount; place += 1) {
      write(area.row + line, area.column + place, Array.isArray(values) ? values[place] : input);
    }
  }
}

function fits(grid: readonly unknown[], area: Area): boolean {
  return (
    grid.length === area.rowCount &&
    grid.every((line) => Array.isArray(line) && line.length === area.columnCount)
  );
}

function contains(area: Area, key: number): boolean {
  const cell: Area = { row: rowOfKey(key), column: columnOfKey(key), rowCount: 1, columnCount: 1 };
  return intersectionOf(area, cell) !== undefined;
}

function valueTypeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) ? "Error" : "String";
}

/** Copies cells with their looks; formulas keep their words. */
export function copyCells(from: SheetArea, to: SheetArea): void {
  const copies = readGrid(from, (row, column) => structuredClone(cellAt(from.sheet, row, column)));
  for (const [line, cells] of copies.entries()) {
    for (const [place, cell] of cells.entries()) {
      const key = cellKey(to.area.row + line, to.area.column + place);
      if (cell) to.sheet.cells.set(key, cell);
      else to.sheet.cells.delete(key);
    }
  }
}
