import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../protocol/api-error.ts";
import type { Area } from "./area.ts";
import type { SheetArea } from "./chart.ts";
import type { BookName } from "./name.ts";
import type { Sheet } from "./sheet.ts";
import type { BookTable } from "./table.ts";

/** Something happened in the workbook that Excel tells listeners about. */
export type BookEvent =
  | { readonly kind: "changed"; readonly sheet: Sheet; readonly area: Area; readonly changeType: ChangeType }
  | { readonly kind: "selected" | "calculated"; readonly sheet: Sheet; readonly area: Area }
  /** The whole workbook is to be worked out anew. */
  | { readonly kind: "recalculating"; readonly sheet: Sheet }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly nameBefore: string };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface Book {
  sheets: Sheet[];
  tables: BookTable[];
  names: BookName[];
  active: Sheet;
  selection: Area;
  /** Sheets can't be added, removed, renamed or moved. */
  isStructureProtected: boolean;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  readonly documentProperties: Record<string, unknown>;
  readonly culture: Culture;
  /** Areas that move with their cells: what the client holds on to. */
  readonly trackedAreas: Set<SheetArea>;
  readonly listeners: Set<(event: BookEvent) => void>;
  nextNumber: number;
}

export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

export const ENGLISH: Culture = { name: "en-US", decimalSeparator: ".", groupSeparator: "," };

/** A workbook with one empty sheet, like a new one in Excel. */
export function newBook(culture: Culture = ENGLISH): Book {
  const first = emptySheet("{00000000-0001-0000-0000-000000000000}", "Sheet1");
  return {
    sheets: [first],
    tables: [],
    names: [],
    active: first,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    isStructureProtected: false,
    settings: new Map(),
    properties: new Map(),
    documentProperties: {},
    culture,
    trackedAreas: new Set(),
    listeners: new Set(),
    nextNumber: 1,
  };
}

export function tell(book: Book, event: BookEvent): void {
  for (const listener of book.listeners) listener(event);
}

/** An id in the form of Excel's, unique in the workbook and the same at each run. */
export function newId(book: Book): string {
  book.nextNumber += 1;
  return `{${book.nextNumber.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

export function findSheet(book: Book, idOrName: unknown): Sheet | undefined {
  const wanted = String(idOrName).toLowerCase();
  return book.sheets.find(
    (sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
  );
}

export function sheetNamed(book: Book, idOrName: unknown): Sheet {
  const found = findSheet(book, idOrName);
  if (!found) throw itemNotFound(`worksheet ${String(idOrName)}`);
  return found;
}

export function addSheet(book: Book, name?: string): Sheet {
  const sheet = emptySheet(newId(book), checkedSheetName(book, name ?? freeSheetName(book)));
  book.sheets.push(sheet);
  tell(book, { kind: "added", sheet });
  return sheet;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const nameBefore = sheet.name;
  sheet.name = checkedSheetName(book, name, sheet);
  tell(book, { kind: "renamed", sheet, nameBefore });
}

/** A workbook keeps one visible sheet: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets */
export function removeSheet(book: Book, sheet: Sheet): void {
  const others = book.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.visibility === "Visible");
  if (!next) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet can't be deleted.");
  book.sheets = others;
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  book.names = book.names.filter((name) => !("sheet" in name.target && name.target.sheet === sheet));
  if (book.active === sheet) activateSheet(book, next);
  tell(book, { kind: "deleted", sheet });
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  tell(book, { kind: "deactivated", sheet: before });
  tell(book, { kind: "activated", sheet });
}

export function selectArea(book: Book, sheet: Sheet, area: Area): void {
  activateSheet(book, sheet);
  book.selection = area;
  tell(book, { kind: "selected", sheet, area });
}

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function checkedSheetName(book: Book, name: string, own?: Sheet): string {
  if (!/^[^\\/?*[\]:]{1,31}$/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument();
  const taken = book.sheets.find((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw alreadyExists(name);
  return name;
}

function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    isProtected: false,
    showGridlines: true,
    showHeadings: true,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    names: [],
    charts: [],
    notes: [],
    merges: [],
    properties: new Map(),
  };
}
