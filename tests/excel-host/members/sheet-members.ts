import { invalidArgument, invalidOperation } from "../protocol/api-error.ts";
import { type HostObject, type Method, readOnly, type Scalar } from "../protocol/host-object.ts";
import { MAX_COLUMNS, MAX_ROWS, parseArea, splitSheetName } from "../workbook/area.ts";
import { activateSheet, addSheet, findSheet, removeSheet, renameSheet } from "../workbook/book.ts";
import type { Sheet } from "../workbook/sheet.ts";
import { usedArea } from "../workbook/sheet.ts";
import { chartsObject } from "./chart-members.ts";
import { collectionObject } from "./collection.ts";
import { registeringMethods, SHEET_EVENTS, SHEETS_EVENTS } from "./event-members.ts";
import type { MemberContext } from "./member-context.ts";
import { namesObject } from "./name-members.ts";
import { propertiesObject } from "./property-members.ts";
import { checkStructure, onSheet, sheetProtectionObject } from "./protection-members.ts";
import { rangeObject } from "./range-members.ts";
import { booleanArgument, numberArgument, placeArgument, textArgument } from "./read-argument.ts";
import { tablesObject } from "./table-members.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export function sheetsObject(context: MemberContext): HostObject {
  const { book } = context;
  const visible = () => book.sheets.filter((sheet) => sheet.visibility === "Visible");
  const toObject = (sheet: Sheet) => sheetObject(context, sheet);
  return collectionObject({
    type: "WorksheetCollection",
    items: () => book.sheets,
    toObject,
    find: (key) => findSheet(book, key),
    methods: {
      Add: (name) => {
        checkStructure(book);
        return toObject(addSheet(book, name === undefined || name === null ? undefined : textArgument(name)));
      },
      GetActiveWorksheet: () => toObject(book.active),
      GetFirst: () => toObject(visible()[0] ?? book.active),
      GetLast: () => toObject(visible().at(-1) ?? book.active),
      ...registeringMethods(context, "Workbook", SHEETS_EVENTS),
    },
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export function sheetObject(context: MemberContext, sheet: Sheet): HostObject {
  return {
    type: "Worksheet",
    id: () => sheet.id,
    scalars: sheetScalars(context, sheet),
    navigations: {
      Tables: () => onSheet(sheet, tablesObject(context, sheet)),
      Charts: () => onSheet(sheet, chartsObject(context, sheet)),
      Protection: () => sheetProtectionObject(sheet),
      Names: () => namesObject(context, sheet),
      FreezePanes: () => freezePanesObject(context, sheet),
      CustomProperties: () =>
        propertiesObject("WorksheetCustomPropertyCollection", "WorksheetCustomProperty", sheet.properties),
    },
    methods: { ...sheetMethods(context, sheet), ...registeringMethods(context, sheet.id, SHEET_EVENTS) },
  };
}

function sheetScalars({ book }: MemberContext, sheet: Sheet): Record<string, Scalar> {
  return {
    Id: readOnly(() => sheet.id),
    Name: { get: () => sheet.name, set: (name) => renameSheet(book, sheet, textArgument(name)) },
    Position: {
      get: () => book.sheets.indexOf(sheet),
      set: (position) => moveSheet(book, sheet, numberArgument(position)),
    },
    Visibility: { get: () => sheet.visibility, set: (value) => setVisibility(book, sheet, value) },
    TabColor: { get: () => sheet.tabColor, set: (color) => setTabColor(sheet, textArgument(color)) },
    // showGridlines and showHeadings by their names on the wire.
    Gridlines: {
      get: () => sheet.showGridlines,
      set: (value) => {
        sheet.showGridlines = booleanArgument(value);
      },
    },
    Headings: {
      get: () => sheet.showHeadings,
      set: (value) => {
        sheet.showHeadings = booleanArgument(value);
      },
    },
  };
}

function sheetMethods(context: MemberContext, sheet: Sheet): Record<string, Method> {
  const { book } = context;
  const whole = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
  const used = (valuesOnly: unknown) => usedArea(sheet, valuesOnly === true);
  return {
    GetRange: (address) => {
      if (address === undefined || address === null || address === "")
        return rangeObject(context, { sheet, area: whole });
      return rangeObject(context, rangeOfText(context, sheet, textArgument(address)));
    },
    GetCell: (row, column) =>
      rangeObject(context, {
        sheet,
        area: { row: numberArgument(row), column: numberArgument(column), rowCount: 1, columnCount: 1 },
      }),
    GetRangeByIndexes: (row, column, rowCount, columnCount) =>
      rangeObject(context, {
        sheet,
        area: {
          row: numberArgument(row),
          column: numberArgument(column),
          rowCount: numberArgument(rowCount),
          columnCount: numberArgument(columnCount),
        },
      }),
    GetUsedRange: (valuesOnly) =>
      rangeObject(context, {
        sheet,
        area: used(valuesOnly) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      }),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const area = used(valuesOnly);
      return area ? rangeObject(context, { sheet, area }) : null;
    },
    Activate: () => {
      if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet can't be activated.");
      activateSheet(book, sheet);
    },
    Delete: () => {
      checkStructure(book);
      removeSheet(book, sheet);
    },
    Calculate: () => undefined,
    GetNextOrNullObject: () => neighbour(context, sheet, 1),
    GetPreviousOrNullObject: () => neighbour(context, sheet, -1),
    _GetSheetById: (id) => sheetObject(context, findSheet(book, id) ?? sheet),
  };
}

/** An address, or a name of the sheet or the workbook. */
function rangeOfText(context: MemberContext, sheet: Sheet, text: string) {
  const names = [...sheet.names, ...context.book.names];
  const named = names.find((name) => name.name.toLowerCase() === text.toLowerCase())?.target;
  if (named && "sheet" in named) return named;
  const own = splitSheetName(text);
  return own.sheet === undefined
    ? { sheet, area: parseArea(text) }
    : placeArgument(context.book, text, sheet);
}

function neighbour(context: MemberContext, sheet: Sheet, step: number): HostObject | null {
  const found = context.book.sheets[context.book.sheets.indexOf(sheet) + step];
  return found ? sheetObject(context, found) : null;
}

function moveSheet(book: MemberContext["book"], sheet: Sheet, position: number): void {
  if (position < 0 || position >= book.sheets.length) throw invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

function setVisibility(book: MemberContext["book"], sheet: Sheet, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (value !== "Visible" && others[0] === undefined) {
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  }
  sheet.visibility = value;
  if (value !== "Visible" && book.active === sheet && others[0]) activateSheet(book, others[0]);
}

function setTabColor(sheet: Sheet, color: string): void {
  if (!/^(#[0-9a-f]{6})?$/i.test(color)) throw invalidArgument();
  sheet.tabColor = color.toUpperCase();
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
function freezePanesObject(context: MemberContext, sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    sheet.frozenRowCount = rows;
    sheet.frozenColumnCount = columns;
  };
  return {
    type: "WorksheetFreezePanes",
    scalars: {},
    methods: {
      FreezeRows: (count = 1) => freeze(numberArgument(count), 0),
      FreezeColumns: (count = 1) => freeze(0, numberArgument(count)),
      FreezeAt: (range) => {
        const { area } = placeArgument(context.book, range, sheet);
        freeze(
          area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount,
          area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount,
        );
      },
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { frozenRowCount: rows, frozenColumnCount: columns } = sheet;
        if (rows === 0 && columns === 0) return null;
        const area = { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
        return rangeObject(context, { sheet, area });
      },
    },
  };
}
