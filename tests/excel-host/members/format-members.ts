import { invalidArgument } from "../protocol/api-error.ts";
import { type HostObject, readOnly, type Scalar } from "../protocol/host-object.ts";
import { STYLE_DEFAULTS } from "../workbook/cell.ts";
import { applyStyle, commonStyle } from "../workbook/cell-style.ts";
import type { SheetArea } from "../workbook/chart.ts";
import { displayedText } from "../workbook/displayed-text.ts";
import { columnPoints, DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, rowPoints } from "../workbook/lane-size.ts";
import { cellAt, touchLane } from "../workbook/sheet.ts";
import { collectionObject } from "./collection.ts";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat: a property that differs between cells reads null. */
export function formatObject(place: SheetArea): HostObject {
  return {
    type: "RangeFormat",
    scalars: {
      ...styleScalars(place, "", [
        "HorizontalAlignment",
        "VerticalAlignment",
        "WrapText",
        "IndentLevel",
        "ShrinkToFit",
        "TextOrientation",
        "ReadingOrder",
      ]),
      ColumnWidth: {
        get: () => common(columnsOf(place).map((column) => columnPoints(place.sheet, column))),
        set: (value) => setColumnWidth(place, value),
      },
      RowHeight: {
        get: () => common(rowsOf(place).map((row) => rowPoints(place.sheet, row))),
        set: (value) => setRowHeight(place, value),
      },
    },
    navigations: {
      Font: () => ({
        type: "RangeFont",
        scalars: styleScalars(place, "Font.", [
          "Bold",
          "Italic",
          "Underline",
          "Strikethrough",
          "Color",
          "Name",
          "Size",
        ]),
      }),
      Fill: () => ({
        type: "RangeFill",
        scalars: styleScalars(place, "Fill.", ["Color", "Pattern"]),
        methods: { Clear: () => applyStyle(place, "Fill.Color", undefined) },
      }),
      Borders: () => bordersObject(place),
      Protection: () => ({
        type: "FormatProtection",
        scalars: styleScalars(place, "Protection.", ["Locked", "FormulaHidden"]),
      }),
    },
    methods: { AutofitColumns: () => autofitColumns(place), AutofitRows: () => autofitRows(place) },
  };
}

function styleScalars(place: SheetArea, prefix: string, names: readonly string[]): Record<string, Scalar> {
  return Object.fromEntries(
    names.map((name) => {
      const property = `${prefix}${name}`;
      const scalar: Scalar = {
        get: () => commonStyle(place, property),
        set: (value) => applyStyle(place, property, checkedStyle(property, value)),
      };
      return [name, scalar];
    }),
  );
}

/** The type of the default is the type of the property; a colour is #RRGGBB or a name. */
function checkedStyle(property: string, value: unknown): unknown {
  const usual = STYLE_DEFAULTS[property];
  if (usual !== null && usual !== undefined && typeof value !== typeof usual) throw invalidArgument();
  if (!property.endsWith("Color")) return value;
  const color = String(value);
  if (!/^(#[0-9a-f]{6}|[a-z]+)$/i.test(color)) throw invalidArgument(`${color} is no colour.`);
  return color.startsWith("#") ? color.toUpperCase() : color;
}

function bordersObject(place: SheetArea): HostObject {
  return collectionObject({
    type: "RangeBorderCollection",
    hasCount: true,
    items: () => EDGES,
    find: (key) => EDGES.find((edge) => edge === key),
    toObject: (edge) => ({
      type: "RangeBorder",
      id: () => edge,
      scalars: { ...borderScalars(place, edge), SideIndex: readOnly(() => edge), Id: readOnly(() => edge) },
    }),
  });
}

function borderScalars(place: SheetArea, edge: string): Record<string, Scalar> {
  const usual: Record<string, unknown> = { Style: "None", Color: "#000000", Weight: "Thin" };
  return Object.fromEntries(
    Object.entries(usual).map(([name, value]) => {
      const property = `Border.${edge}.${name}`;
      const scalar: Scalar = {
        get: () => commonStyle(place, property) ?? value,
        set: (given) => applyStyle(place, property, given),
      };
      return [name, scalar];
    }),
  );
}

function columnsOf({ area }: SheetArea): number[] {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

/** Rows of a whole column are alike but for those with a height of their own; a column's format never asks for them. */
function rowsOf({ area }: SheetArea): number[] {
  return Array.from({ length: Math.min(area.rowCount, 10_000) }, (_, index) => area.row + index);
}

function common(sizes: readonly number[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}

function setColumnWidth(place: SheetArea, value: unknown): void {
  const points = checkedSize(value, 255 * 7.5);
  for (const column of columnsOf(place)) touchLane(place.sheet.columns, column).size = points;
}

function setRowHeight(place: SheetArea, value: unknown): void {
  const points = checkedSize(value, 409.5);
  for (const row of rowsOf(place)) touchLane(place.sheet.rows, row).size = points;
}

function checkedSize(value: unknown, most: number): number {
  if (typeof value !== "number" || value < 0 || value > most) throw invalidArgument();
  return value;
}

/** About what Excel makes of Calibri 11: 5.25 points a character and a little air. */
function autofitColumns(place: SheetArea): void {
  for (const column of columnsOf(place)) {
    let longest = 0;
    for (const [, cell] of cellsOfColumn(place, column)) {
      longest = Math.max(longest, displayedText(cell.value, cell.numberFormat ?? "General").length);
    }
    const lane = touchLane(place.sheet.columns, column);
    lane.size = longest === 0 ? DEFAULT_COLUMN_POINTS : Math.max(12, longest * 5.4 + 6);
  }
}

function autofitRows(place: SheetArea): void {
  for (const row of rowsOf(place)) {
    const lane = place.sheet.rows.get(row);
    if (lane?.size !== undefined) lane.size = DEFAULT_ROW_POINTS;
  }
}

function cellsOfColumn({ sheet, area }: SheetArea, column: number) {
  const last = Math.min(area.row + area.rowCount, 100_000);
  return Array.from({ length: last - area.row }, (_, index) => area.row + index).flatMap((row) => {
    const cell = cellAt(sheet, row, column);
    return cell ? [[row, cell] as const] : [];
  });
}
