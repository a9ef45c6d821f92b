import type { ChartPlan } from "../../shared/model/sheet-plan.ts";
import { formatCodeOf } from "../../shared/model/sheet-plan.ts";
import { addressOf } from "../../shared/rendering/cell-address.ts";
import { SERIES_COLORS } from "../../shared/rendering/cell-looks.ts";
import { markOf, type PlacedRow, type PlacedTable } from "../../shared/rendering/place-sections.ts";
import { type ExcelBatch, rangeAt } from "./excel-batch.ts";
import { FIRST_COLUMN } from "./write-blocks.ts";
import type { ColumnPlaces } from "./write-table.ts";

/** A table that a chart draws, with its columns and headers as they are now. */
export interface ChartedTable {
  readonly placed: PlacedTable;
  readonly places: ColumnPlaces;
}

/** The same in every language, so that a refresh finds the chart again. */
export function chartNameOf({ id }: ChartPlan): string {
  return `Dosar ${id}`;
}

/** A native chart over its tall row. Nothing is drawn for a table without rows or a column that is gone. */
export async function addChart(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  table: ChartedTable,
  rows: readonly PlacedRow[],
): Promise<void> {
  const row = rows.find(({ mark }) => mark === markOf(plan.over.sectionId, plan.over.rowKey))?.row;
  const [first, ...others] = plan.series;
  const source = first && seriesRange(sheet, table, first.columnId);
  if (row === undefined || first === undefined || source === undefined) return;
  await batch.makeRoom(6000);
  const chart = sheet.charts.add("ColumnClustered", source, "Columns");
  chart.name = chartNameOf(plan);
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = formatCodeOf(plan.axisFormat);
  fillSeries(sheet, chart.series.getItemAt(0), plan, table, first);
  for (const series of others)
    fillSeries(sheet, chart.series.add(headerOf(table, series.columnId)), plan, table, series);
  const cell = (column: number) => addressOf({ row, column, rowCount: 1, columnCount: 1 });
  chart.setPosition(cell(FIRST_COLUMN), cell(FIRST_COLUMN + plan.over.columnCount - 1));
  source.untrack();
}

/**
 * Points a chart that stands already to the rows as they are now; its series were counted. One from which the person took
 * a series, or to which they added one, is theirs: Excel itself moves its ranges along with the table.
 */
export async function updateChart(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: ChartPlan,
  table: ChartedTable,
): Promise<void> {
  if (chart.series.count !== plan.series.length) return;
  await batch.makeRoom(3000);
  for (const [index, { columnId }] of plan.series.entries()) {
    fillRanges(sheet, chart.series.getItemAt(index), plan, table, columnId);
  }
}

function fillSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: ChartPlan,
  table: ChartedTable,
  { columnId, shape, role }: ChartPlan["series"][number],
): void {
  series.name = headerOf(table, columnId);
  if (shape === "line") {
    series.chartType = "Line";
    series.format.line.color = SERIES_COLORS[role];
    series.format.line.weight = role === "bound" ? 1 : 2;
    if (role !== "before") series.format.line.lineStyle = role === "bound" ? "Dash" : "Continuous";
  } else {
    series.format.fill.setSolidColor(SERIES_COLORS[role]);
  }
  fillRanges(sheet, series, plan, table, columnId);
}

function fillRanges(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: ChartPlan,
  table: ChartedTable,
  columnId: string,
): void {
  const values = seriesRange(sheet, table, columnId);
  const categories = seriesRange(sheet, table, plan.categoryColumnId);
  if (values === undefined || categories === undefined) return;
  series.setValues(values);
  series.setXAxisValues(categories);
  values.untrack();
  categories.untrack();
}

function seriesRange(
  sheet: Excel.Worksheet,
  { placed, places }: ChartedTable,
  columnId: string,
): Excel.Range | undefined {
  const column = places.get(columnId);
  const rowCount = placed.plan.rows.length;
  if (column === undefined || rowCount === 0) return undefined;
  return rangeAt(sheet, { row: placed.bodyRow, column, rowCount, columnCount: 1 });
}

function headerOf({ placed }: ChartedTable, columnId: string): string {
  return placed.plan.columns.find(({ id }) => id === columnId)?.header ?? columnId;
}
