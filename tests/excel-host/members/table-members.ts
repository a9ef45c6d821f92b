import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from "../protocol/api-error.ts";
import { type HostObject, type Method, readOnly, type Scalar } from "../protocol/host-object.ts";
import { type Area, intersectionOf } from "../workbook/area.ts";
import { type Book, newId } from "../workbook/book.ts";
import { readValues } from "../workbook/range-content.ts";
import { cellAt, type Sheet, touchCell } from "../workbook/sheet.ts";
import { shiftCells } from "../workbook/shift-cells.ts";
import { type BookTable, bodyArea, columnNames, headerArea, totalArea } from "../workbook/table.ts";
import { collectionObject } from "./collection.ts";
import { registeringMethods, TABLE_EVENTS } from "./event-members.ts";
import type { MemberContext } from "./member-context.ts";
import { onSheet } from "./protection-members.ts";
import { rangeObject } from "./range-members.ts";
import { booleanArgument, placeArgument, textArgument } from "./read-argument.ts";
import { settingsObject } from "./settings-object.ts";
import { sheetObject } from "./sheet-members.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection; of the whole workbook without a sheet. */
export function tablesObject(context: MemberContext, sheet?: Sheet): HostObject {
  const { book } = context;
  const own = () => book.tables.filter((table) => sheet === undefined || table.sheet === sheet);
  const toObject = (table: BookTable) => tableObject(context, table);
  return collectionObject({
    type: "TableCollection",
    items: own,
    toObject,
    find: (key) =>
      own().find(
        ({ id, name }) => [id, name.toLowerCase()].includes(String(key).toLowerCase()) || id === key,
      ),
    hasCount: true,
    methods: {
      Add: (address, hasHeaders) =>
        toObject(addTable(context, sheet ?? book.active, address, hasHeaders === true)),
    },
  });
}

/** Tables may not overlap: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
function addTable(context: MemberContext, sheet: Sheet, address: unknown, hasHeaders: boolean): BookTable {
  const { book } = context;
  const { sheet: own, area } = placeArgument(book, address, sheet);
  const other = book.tables.find((table) => table.sheet === own && intersectionOf(table.area, area));
  if (other) throw invalidOperation("A table can't overlap another table.");
  const table: BookTable = {
    id: newId(book),
    name: freeTableName(context),
    sheet: own,
    area: hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 },
    columnIds: Array.from({ length: area.columnCount }, (_, index) => index + 1),
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    settings: {},
    filters: new Map(),
  };
  nameColumns(table);
  book.tables.push(table);
  return table;
}

/** Headers are texts, none empty, none twice. */
function nameColumns(table: BookTable): void {
  const taken = new Set<string>();
  table.columnIds.forEach((_, index) => {
    const cell = touchCell(table.sheet, table.area.row, table.area.column + index);
    const wanted = cell.value === "" ? `Column${index + 1}` : String(cell.value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    cell.value = name;
  });
}

function freeTableName({ book }: MemberContext): string {
  let number = book.tables.length + 1;
  while (book.tables.some(({ name }) => name === `Table${number}`)) number += 1;
  return `Table${number}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
function tableObject(context: MemberContext, table: BookTable): HostObject {
  const object = settingsObject(context, "Table", table.settings, {
    id: () => table.id,
    defaults: { ShowFilterButton: true, ShowBandedRows: true, ShowBandedColumns: false },
    scalars: tableScalars(context, table),
    navigations: {
      Columns: () => columnsObject(context, table),
      Worksheet: () => sheetObject(context, table.sheet),
    },
    methods: { ...tableMethods(context, table), ...registeringMethods(context, table.id, TABLE_EVENTS) },
  });
  return onSheet(table.sheet, object);
}

function tableScalars(context: MemberContext, table: BookTable): Record<string, Scalar> {
  return {
    Id: readOnly(() => table.id),
    Name: { get: () => table.name, set: (name) => renameTable(context, table, textArgument(name)) },
    Style: {
      get: () => table.style,
      set: (style) => {
        table.style = textArgument(style);
      },
    },
    ShowHeaders: readOnly(() => table.hasHeaders),
    ShowTotals: {
      get: () => table.hasTotals,
      set: (value) => showTotals(context.book, table, booleanArgument(value)),
    },
  };
}

function renameTable({ book }: MemberContext, table: BookTable, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u.test(name)) throw invalidArgument();
  const other = book.tables.find(
    (known) => known !== table && known.name.toLowerCase() === name.toLowerCase(),
  );
  if (other) throw alreadyExists(name);
  table.name = name;
}

/** The totals row takes the row below; cells that stand there move down. */
export function showTotals(book: Book, table: BookTable, isShown: boolean): void {
  if (isShown === table.hasTotals) return;
  const below: Area = { ...table.area, row: table.area.row + table.area.rowCount, rowCount: 1 };
  if (isShown) {
    if (hasContent(table.sheet, below)) {
      shiftCells(book, { sheet: table.sheet, area: below, isVertical: true, isInsert: true });
    }
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  } else {
    table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
  }
  table.hasTotals = isShown;
}

function hasContent(sheet: Sheet, area: Area): boolean {
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    const cell = cellAt(sheet, area.row, column);
    if (cell && (cell.value !== "" || cell.formula !== undefined)) return true;
  }
  return false;
}

function tableMethods(context: MemberContext, table: BookTable): Record<string, Method> {
  const { book } = context;
  const at = (area: Area) => rangeObject(context, { sheet: table.sheet, area });
  const remove = () => {
    book.tables = book.tables.filter((other) => other !== table);
  };
  return {
    GetRange: () => at(table.area),
    GetDataBodyRange: () => at(bodyArea(table)),
    GetHeaderRowRange: () => at(headerArea(table)),
    GetTotalRowRange: () => {
      if (!table.hasTotals) throw itemNotFound("totals row");
      return at(totalArea(table));
    },
    Resize: (range) => {
      table.area = placeArgument(book, range, table.sheet).area;
    },
    ClearFilters: () => table.filters.clear(),
    ConvertToRange: () => {
      remove();
      return at(table.area);
    },
    Delete: remove,
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
function columnsObject(context: MemberContext, table: BookTable): HostObject {
  const toObject = (id: number) => columnObject(context, table, id);
  return collectionObject({
    type: "TableColumnCollection",
    items: () => table.columnIds,
    toObject,
    find: (key) => table.columnIds.find((id, index) => id === key || columnNames(table)[index] === key),
    hasCount: true,
    methods: { Add: (index, values, name) => toObject(addColumn(context, table, { index, values, name })) },
  });
}

/**
 * At the right end, where cells that hold something move aside; other places and values are not modelled:
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
 */
function addColumn(
  { book }: MemberContext,
  table: BookTable,
  given: { readonly index: unknown; readonly values: unknown; readonly name: unknown },
): number {
  const { sheet, area } = table;
  if ((given.index ?? -1) !== -1 || (given.values ?? null) !== null) throw invalidArgument();
  const beside: Area = { ...area, column: area.column + area.columnCount, columnCount: 1 };
  const isTaken = Array.from({ length: area.rowCount }, (_, row) =>
    hasContent(sheet, { ...beside, row: area.row + row }),
  ).includes(true);
  if (isTaken) shiftCells(book, { sheet, area: beside, isVertical: false, isInsert: true });
  const other = book.tables.find((one) => one.sheet === sheet && intersectionOf(one.area, beside));
  if (other) throw invalidOperation("A table can't overlap another table.");
  const id = Math.max(...table.columnIds) + 1;
  table.area = { ...area, columnCount: area.columnCount + 1 };
  table.columnIds = [...table.columnIds, id];
  touchCell(sheet, area.row, beside.column).value = textArgument(given.name);
  nameColumns(table);
  return id;
}

function columnObject(context: MemberContext, table: BookTable, id: number): HostObject {
  const index = () => table.columnIds.indexOf(id);
  const area = (rows: Area): Area => ({ ...rows, column: table.area.column + index(), columnCount: 1 });
  const at = (rows: Area) => rangeObject(context, { sheet: table.sheet, area: area(rows) });
  return {
    type: "TableColumn",
    id: () => id,
    scalars: {
      Id: readOnly(() => id),
      Index: readOnly(index),
      Name: {
        get: () => columnNames(table)[index()] ?? "",
        set: (name) => {
          touchCell(table.sheet, table.area.row, table.area.column + index()).value = textArgument(name);
        },
      },
      Values: readOnly(() => readValues({ sheet: table.sheet, area: area(table.area) })),
    },
    navigations: { Filter: () => filterObject(table, id) },
    methods: {
      GetRange: () => at(table.area),
      GetDataBodyRange: () => at(bodyArea(table)),
      GetHeaderRowRange: () => at(headerArea(table)),
      GetTotalRowRange: () => at(totalArea(table)),
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filter; which rows it hides means nothing to the host. */
function filterObject({ filters }: BookTable, columnId: number): HostObject {
  return {
    type: "Filter",
    scalars: { Criteria: readOnly(() => filters.get(columnId) ?? null) },
    methods: {
      Apply: (criteria) => void filters.set(columnId, criteria),
      Clear: () => void filters.delete(columnId),
    },
  };
}
