import { invalidArgument } from "../protocol/api-error.ts";
import { isHostObject } from "../protocol/host-object.ts";
import { parseArea, splitSheetName } from "../workbook/area.ts";
import { type Book, sheetNamed } from "../workbook/book.ts";
import type { SheetArea } from "../workbook/chart.ts";
import type { Sheet } from "../workbook/sheet.ts";

/** What doesn't fit is InvalidArgument: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Cells given as a range or as an address, which may name its sheet. */
export function placeArgument(book: Book, value: unknown, sheet: Sheet): SheetArea {
  if (isHostObject(value) && value.place) return value.place;
  const address = splitSheetName(textArgument(value).replace(/^=/, ""));
  return {
    sheet: address.sheet === undefined ? sheet : sheetNamed(book, address.sheet),
    area: parseArea(address.cells),
  };
}
