import type { SheetPlan, TablePlan } from "../../shared/model/sheet-plan.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { markOf, type PlacedRow } from "../../shared/rendering/place-sections.ts";
import type { ExcelBatch } from "./excel-batch.ts";
import type { SheetRecord, TableRecord } from "./sheet-record.ts";
import { chartNameOf } from "./write-charts.ts";

/** A table of ours that still stands on the sheet. */
export interface FoundTable {
  readonly plan: TablePlan;
  readonly record: TableRecord;
  readonly table: Excel.Table;
  readonly name: string;
  readonly columns: readonly FoundColumn[];
  readonly bodyRow: number;
  readonly bodyCount: number;
  /** Column of the sheet that the table begins in. */
  readonly left: number;
  /** Rows without a key, at most this many of them the person's own. */
  readonly keylessCount: number;
  /** Whether the totals row that was planned still shows. */
  readonly hasTotals: boolean;
}

export interface FoundColumn {
  readonly excelId: number;
  readonly name: string;
  /** What the person filters by. */
  readonly filter?: Excel.FilterCriteria;
}

export interface FoundParts {
  readonly rows: readonly PlacedRow[];
  readonly tables: readonly FoundTable[];
  readonly charts: ReadonlyMap<string, Excel.Chart>;
}

/**
 * Finds what Dosar wrote on a sheet that a person may have changed since: block rows by their marks, tables and their
 * columns by Excel's ids. What they removed is missing here and stays removed. One round trip.
 */
export async function findParts(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  record: SheetRecord,
): Promise<FoundParts> {
  const marks = sheet.getRange("A:A").getUsedRangeOrNullObject(true);
  marks.load("values,rowIndex");
  const asked = tablesOf(plan, record).map(({ tablePlan, tableRecord }) => {
    const table = sheet.tables.getItemOrNullObject(tableRecord.excelId);
    table.load("name,showTotals");
    table.columns.load(`items/id,items/name${tablePlan.hasFilter ? ",items/filter/criteria" : ""}`);
    const body = table.getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount");
    return { tablePlan, tableRecord, table, body };
  });
  const charts = plan.charts.map((chart) => ({
    id: chart.id,
    chart: sheet.charts.getItemOrNullObject(chartNameOf(chart)),
  }));
  for (const { chart } of charts) {
    chart.load("name");
    chart.series.load("count");
  }
  await batch.sync();

  const column = marks.isNullObject ? [] : cellsOf(marks);
  const keyAt = new Map(column.map(({ row, content }) => [row, content]));
  const tables = asked
    .filter(({ table }) => !table.isNullObject)
    .map(({ tablePlan, tableRecord, table, body }) => ({
      plan: tablePlan,
      record: tableRecord,
      table,
      name: table.name,
      columns: table.columns.items.map((column) => foundColumnOf(column, tablePlan)),
      bodyRow: body.rowIndex,
      bodyCount: body.rowCount,
      left: body.columnIndex,
      keylessCount: keylessCountOf(body, keyAt),
      hasTotals: tablePlan.hasTotals && table.showTotals,
    }));
  for (const { body } of asked) body.untrack();
  marks.untrack();
  return {
    rows: rowsOf(plan, column),
    tables: tables.toSorted((a, b) => a.bodyRow - b.bodyRow),
    charts: new Map(charts.flatMap(({ id, chart }) => (chart.isNullObject ? [] : [[id, chart] as const]))),
  };
}

function foundColumnOf(column: Excel.TableColumn, { hasFilter }: TablePlan): FoundColumn {
  const filter = hasFilter ? filterOf(column) : undefined;
  return { excelId: column.id, name: column.name, ...(filter && { filter }) };
}

/** Excel's criteria of a filtered column; undefined of one that is not filtered. */
function filterOf({ filter }: Excel.TableColumn): Excel.FilterCriteria | undefined {
  // The library's types know no null, with which Excel answers for a column without a filter.
  const criteria: Excel.FilterCriteria | null = filter.criteria;
  return criteria?.filterOn === undefined ? undefined : criteria;
}

/** All rows may be the person's when the keys no longer stand in the sheet's first column. */
function keylessCountOf(body: Excel.Range, keyAt: ReadonlyMap<number, Content>): number {
  if (body.columnIndex !== 0) return body.rowCount;
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.rowIndex + index);
  return rows.filter((row) => (keyAt.get(row) ?? "") === "").length;
}

function tablesOf({ sections }: SheetPlan, record: SheetRecord) {
  return sections.flatMap((section) => {
    const known = record.tables.find(({ id }) => id === section.id);
    return section.kind === "table" && !section.isUnknown && known
      ? [{ tablePlan: section, tableRecord: known }]
      : [];
  });
}

function rowsOf(
  { sections }: SheetPlan,
  column: readonly { readonly row: number; readonly content: Content }[],
): PlacedRow[] {
  const rowOf = new Map<string, number>();
  // The first of two equal marks: a copy that a person made of a row is theirs.
  for (const { row, content } of column) if (!rowOf.has(String(content))) rowOf.set(String(content), row);
  return sections.flatMap((section) =>
    section.kind !== "block"
      ? []
      : section.rows.flatMap((plan) => {
          const mark = markOf(section.id, plan.key);
          const row = rowOf.get(mark);
          return row === undefined ? [] : [{ mark, row, plan }];
        }),
  );
}

function cellsOf(range: Excel.Range): { readonly row: number; readonly content: Content }[] {
  const values: readonly (readonly Content[])[] = range.values;
  return values.map((cells, index) => ({ row: range.rowIndex + index, content: cells[0] ?? "" }));
}

/** Cells of a table, keys and the person's columns included. */
export function areaOfBody(
  { left, columns }: FoundTable,
  { bodyRow, bodyCount }: Pick<FoundTable, "bodyRow" | "bodyCount">,
) {
  return { row: bodyRow, column: left, rowCount: bodyCount, columnCount: columns.length };
}

/** The totals row below the body; without rows where there is none. */
export function areaOfTotals({ left, columns, hasTotals }: FoundTable, bodyRow: number, bodyCount: number) {
  return { row: bodyRow + bodyCount, column: left, rowCount: hasTotals ? 1 : 0, columnCount: columns.length };
}
