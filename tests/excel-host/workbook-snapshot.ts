import { addressOf } from "./members/chart-members.ts";
import { formatArea } from "./workbook/area.ts";
import type { Book } from "./workbook/book.ts";
import type { CellValue } from "./workbook/cell.ts";
import { readFormulas } from "./workbook/range-content.ts";
import { type Sheet, usedArea } from "./workbook/sheet.ts";
import { type BookTable, columnNames } from "./workbook/table.ts";

/** What stands in a workbook, as plain values: for tests, for the tour's file, for a look from outside of the page. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  /** Rows from A1 to the last used cell; a formula stands as its text. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly {
    readonly name: string;
    readonly type: string;
    readonly series: readonly string[];
  }[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly address: string;
  readonly headers: readonly string[];
  /** By header, as the API has them. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** With the header row and the totals row. */
  readonly rows: readonly (readonly CellValue[])[];
}

export function takeSnapshot(book: Book): WorkbookSnapshot {
  return { sheets: book.sheets.map((sheet) => sheetSnapshot(sheet, book)) };
}

function sheetSnapshot(sheet: Sheet, book: Book): SheetSnapshot {
  const used = usedArea(sheet, true);
  const whole = used && {
    row: 0,
    column: 0,
    rowCount: used.row + used.rowCount,
    columnCount: used.column + used.columnCount,
  };
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: whole ? readFormulas({ sheet, area: whole }) : [],
    tables: book.tables.filter((table) => table.sheet === sheet).map(tableSnapshot),
    charts: sheet.charts.map(({ name, type, series }) => ({
      name,
      type,
      series: series.map(({ values }) => (values ? addressOf(values) : "")),
    })),
  };
}

function tableSnapshot(table: BookTable): TableSnapshot {
  const headers = columnNames(table);
  return {
    name: table.name,
    address: formatArea(table.area),
    headers,
    filters: Object.fromEntries(
      [...table.filters].map(([id, criteria]) => [headers[table.columnIds.indexOf(id)] ?? "", criteria]),
    ),
    rows: readFormulas({ sheet: table.sheet, area: table.area }),
  };
}
