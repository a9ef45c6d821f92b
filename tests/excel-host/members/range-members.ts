import { ApiError } from "../protocol/api-error.ts";
import { type HostObject, readOnly, type Scalar } from "../protocol/host-object.ts";
import {
  checkedArea,
  formatArea,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  quotedSheetName,
} from "../workbook/area.ts";
import { type ChangeType, tell } from "../workbook/book.ts";
import type { HyperlinkValue } from "../workbook/cell.ts";
import type { SheetArea } from "../workbook/chart.ts";
import { leftOf, topOf } from "../workbook/lane-size.ts";
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContent,
  writeNumberFormats,
} from "../workbook/range-content.ts";
import { cellAt, type Lane, touchCell, touchLane } from "../workbook/sheet.ts";
import { areaNotesObject } from "./area-notes.ts";
import { formatObject } from "./format-members.ts";
import type { MemberContext } from "./member-context.ts";
import { onSheet } from "./protection-members.ts";
import { rangeMethods } from "./range-methods.ts";
import { settingsObject } from "./settings-object.ts";
import { sheetObject } from "./sheet-members.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export function rangeObject(context: MemberContext, given: SheetArea): HostObject {
  const place: SheetArea = { sheet: given.sheet, area: checkedArea(given.area) };
  return onSheet(place.sheet, {
    type: "Range",
    place,
    scalars: { ...contentScalars(context, place), ...placeScalars(place), ...laneScalars(place) },
    navigations: {
      Worksheet: () => sheetObject(context, place.sheet),
      Format: () => formatObject(place),
      ConditionalFormats: () => areaNotesObject(context, place, "ConditionalFormat"),
      DataValidation: () => settingsObject(context, "DataValidation", validationOf(place)),
    },
    methods: rangeMethods(context, place),
  });
}

export function tellChanged(
  context: MemberContext,
  place: SheetArea,
  changeType: ChangeType = "RangeEdited",
): void {
  tell(context.book, { kind: "changed", sheet: place.sheet, area: place.area, changeType });
}

function contentScalars(context: MemberContext, place: SheetArea): Record<string, Scalar> {
  const write = (input: unknown) => {
    writeContent(place, input);
    tellChanged(context, place);
  };
  const formats: Scalar = {
    get: () => readNumberFormats(place),
    set: (input) => writeNumberFormats(place, input),
  };
  return {
    Values: { get: () => readValues(place), set: write },
    Formulas: { get: () => readFormulas(place), set: write },
    FormulasLocal: { get: () => readFormulas(place), set: write },
    Text: readOnly(() => readText(place)),
    ValueTypes: readOnly(() => readValueTypes(place)),
    NumberFormat: formats,
    NumberFormatLocal: formats,
    Hyperlink: { get: () => linkOf(place), set: (link) => setLink(place, link) },
  };
}

function placeScalars(place: SheetArea): Record<string, Scalar> {
  const address = () => `${quotedSheetName(place.sheet.name)}!${formatArea(place.area)}`;
  const { sheet } = place;
  return {
    Address: readOnly(address),
    AddressLocal: readOnly(address),
    RowIndex: readOnly(() => place.area.row),
    ColumnIndex: readOnly(() => place.area.column),
    RowCount: readOnly(() => place.area.rowCount),
    ColumnCount: readOnly(() => place.area.columnCount),
    CellCount: readOnly(() => cellCount(place)),
    IsEntireColumn: readOnly(() => isWholeColumns(place.area)),
    IsEntireRow: readOnly(() => isWholeRows(place.area)),
    Left: readOnly(() => leftOf(sheet, place.area.column)),
    Top: readOnly(() => topOf(sheet, place.area.row)),
    Width: readOnly(
      () => leftOf(sheet, place.area.column + place.area.columnCount) - leftOf(sheet, place.area.column),
    ),
    Height: readOnly(() => topOf(sheet, place.area.row + place.area.rowCount) - topOf(sheet, place.area.row)),
  };
}

/** Above 2³¹ − 1 cells the API answers -1. */
function cellCount({ area }: SheetArea): number {
  const count = area.rowCount * area.columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
}

function laneScalars(place: SheetArea): Record<string, Scalar> {
  const columns = () => lanes(place.sheet.columns, place.area.column, place.area.columnCount, MAX_COLUMNS);
  const rows = () => lanes(place.sheet.rows, place.area.row, place.area.rowCount, MAX_ROWS);
  return {
    ColumnHidden: hiddenScalar(columns),
    RowHidden: hiddenScalar(rows),
    Hidden: readOnly(() => commonHidden(columns()) === true || commonHidden(rows()) === true),
  };
}

function hiddenScalar(lanesOf: () => Lane[]): Scalar {
  return {
    get: () => commonHidden(lanesOf()),
    set: (isHidden) => {
      for (const lane of lanesOf()) lane.isHidden = isHidden === true;
    },
  };
}

function commonHidden(lanesOf: readonly Lane[]): boolean | null {
  const hidden = lanesOf.filter((lane) => lane.isHidden === true).length;
  if (hidden === 0) return false;
  return hidden === lanesOf.length ? true : null;
}

/** A whole sheet's rows are not all made for a question. */
function lanes(of: Map<number, Lane>, start: number, count: number, all: number): Lane[] {
  if (count === all && all === MAX_ROWS) return [...of.values()];
  return Array.from({ length: count }, (_, index) => touchLane(of, start + index));
}

function linkOf({ sheet, area }: SheetArea): HyperlinkValue | null {
  return cellAt(sheet, area.row, area.column)?.link ?? null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink: sets the words too, and Excel's look of a link. */
function setLink({ sheet, area }: SheetArea, link: unknown): void {
  const cell = touchCell(sheet, area.row, area.column);
  if (link === null || link === undefined) return void delete cell.link;
  if (typeof link !== "object") throw new ApiError("InvalidArgument", "A hyperlink is an object.");
  const given: HyperlinkValue = link;
  const words =
    given.textToDisplay ?? (cell.value === "" ? (given.address ?? given.documentReference ?? "") : undefined);
  cell.link = { ...given, textToDisplay: words ?? String(cell.value) };
  if (words !== undefined) cell.value = words;
  cell.style = { ...cell.style, "Font.Color": "#0563C1", "Font.Underline": "Single" };
}

/** One validation a range of cells, kept as it was set. */
function validationOf(place: SheetArea): Record<string, unknown> {
  const address = formatArea(place.area);
  const found = place.sheet.notes.find(
    (note) => note.kind === "DataValidation" && formatArea(note.area) === address,
  );
  if (found) return found.settings;
  const settings: Record<string, unknown> = {};
  place.sheet.notes.push({ id: `validation ${address}`, kind: "DataValidation", area: place.area, settings });
  return settings;
}
