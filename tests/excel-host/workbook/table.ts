import type { Area } from "./area.ts";
import { cellAt, type Sheet } from "./sheet.ts";

export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** With the header row and the totals row. */
  area: Area;
  columnIds: number[];
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  readonly settings: Record<string, unknown>;
  /** What each filtered column is filtered by, under its id: https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria */
  readonly filters: Map<number, unknown>;
}

export function headerArea(table: BookTable): Area {
  return { ...table.area, rowCount: 1 };
}

export function totalArea(table: BookTable): Area {
  return { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 };
}

/** Rows of data; a table without data keeps one empty row: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
export function bodyArea(table: BookTable): Area {
  const above = table.hasHeaders ? 1 : 0;
  const below = table.hasTotals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + above,
    rowCount: Math.max(1, table.area.rowCount - above - below),
  };
}

export function columnNames(table: BookTable): string[] {
  return table.columnIds.map((_, index) =>
    String(cellAt(table.sheet, table.area.row, table.area.column + index)?.value ?? ""),
  );
}
