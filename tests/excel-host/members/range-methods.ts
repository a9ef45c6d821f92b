import { invalidArgument } from "../protocol/api-error.ts";
import type { HostObject, Method } from "../protocol/host-object.ts";
import {
  type Area,
  boundingAreaOf,
  intersectionOf,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
} from "../workbook/area.ts";
import { selectArea } from "../workbook/book.ts";
import type { SheetArea } from "../workbook/chart.ts";
import { clearCells, copyCells } from "../workbook/range-content.ts";
import { usedArea } from "../workbook/sheet.ts";
import { shiftCells } from "../workbook/shift-cells.ts";
import type { MemberContext } from "./member-context.ts";
import { rangeObject, tellChanged } from "./range-members.ts";
import { numberArgument, placeArgument } from "./read-argument.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.range#methods */
export function rangeMethods(context: MemberContext, place: SheetArea): Readonly<Record<string, Method>> {
  return {
    ...reachingMethods(context, place),
    ...changingMethods(context, place),
    // The client asks this before it writes more than 1,500 cells in pieces (excel-web-16.00.debug.js).
    _ValidateArraySize: () => undefined,
  };
}

/** Ranges that are found from this one; one beyond the sheet is an InvalidArgument. */
function reachingMethods(context: MemberContext, place: SheetArea): Record<string, Method> {
  const { sheet, area } = place;
  const at = (found: Area): HostObject => rangeObject(context, { sheet, area: found });
  const other = (value: unknown): Area => placeArgument(context.book, value, sheet).area;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  return {
    GetCell: (row, column) =>
      at({
        row: area.row + numberArgument(row),
        column: area.column + numberArgument(column),
        rowCount: 1,
        columnCount: 1,
      }),
    GetRow: (row) => at({ ...area, row: area.row + numberArgument(row), rowCount: 1 }),
    GetColumn: (column) => at({ ...area, column: area.column + numberArgument(column), columnCount: 1 }),
    GetEntireRow: () => at({ ...area, column: 0, columnCount: MAX_COLUMNS }),
    GetEntireColumn: () => at({ ...area, row: 0, rowCount: MAX_ROWS }),
    GetLastCell: () => at({ row: lastRow, column: lastColumn, rowCount: 1, columnCount: 1 }),
    GetLastRow: () => at({ ...area, row: lastRow, rowCount: 1 }),
    GetLastColumn: () => at({ ...area, column: lastColumn, columnCount: 1 }),
    GetOffsetRange: (rows, columns) =>
      at({ ...area, row: area.row + numberArgument(rows), column: area.column + numberArgument(columns) }),
    GetResizedRange: (rows, columns) =>
      at({
        ...area,
        rowCount: area.rowCount + numberArgument(rows),
        columnCount: area.columnCount + numberArgument(columns),
      }),
    GetAbsoluteResizedRange: (rows, columns) =>
      at({ ...area, rowCount: numberArgument(rows), columnCount: numberArgument(columns) }),
    GetRowsBelow: (count = 1) => at({ ...area, row: lastRow + 1, rowCount: numberArgument(count) }),
    GetColumnsAfter: (count = 1) =>
      at({ ...area, column: lastColumn + 1, columnCount: numberArgument(count) }),
    GetBoundingRect: (given) => at(boundingAreaOf(area, other(given))),
    GetIntersectionOrNullObject: (given) => {
      const shared = intersectionOf(area, other(given));
      return shared ? at(shared) : null;
    },
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const used = usedArea(sheet, valuesOnly === true);
      const shared = used && intersectionOf(used, area);
      return shared ? at(shared) : null;
    },
    GetRange: (address) => at(parseArea(String(address))),
  };
}

function changingMethods(context: MemberContext, place: SheetArea): Record<string, Method> {
  const { sheet } = place;
  return {
    Clear: (applyTo) => {
      clearCells(place, typeof applyTo === "string" ? applyTo : "All");
      tellChanged(context, place);
    },
    Insert: (direction) => {
      const area = place.area;
      if (direction !== "Down" && direction !== "Right") throw invalidArgument();
      shiftCells(context.book, { sheet, area, isVertical: direction === "Down", isInsert: true });
      tellChanged(
        context,
        { sheet, area },
        area.columnCount === MAX_COLUMNS ? "RowInserted" : "CellInserted",
      );
      return rangeObject(context, { sheet, area });
    },
    Delete: (direction) => {
      const area = place.area;
      if (direction !== "Up" && direction !== "Left") throw invalidArgument();
      shiftCells(context.book, { sheet, area, isVertical: direction === "Up", isInsert: false });
      tellChanged(context, { sheet, area }, area.columnCount === MAX_COLUMNS ? "RowDeleted" : "CellDeleted");
    },
    CopyFrom: (source) => {
      const from = placeArgument(context.book, source, sheet);
      const { rowCount, columnCount } = from.area;
      copyCells(from, { sheet, area: { ...place.area, rowCount, columnCount } });
      tellChanged(context, place);
    },
    Merge: () => void sheet.merges.push(place.area),
    Unmerge: () => {
      sheet.merges = sheet.merges.filter((merge) => !intersectionOf(merge, place.area));
    },
    Select: () => selectArea(context.book, sheet, place.area),
    Calculate: () => undefined,
  };
}
