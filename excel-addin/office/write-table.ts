import { formatCodeOf, type TablePlan, type TableRow } from "../../shared/model/sheet-plan.ts";
import { contentOf } from "../../shared/rendering/cell-content.ts";
import { ROW_COLORS } from "../../shared/rendering/cell-looks.ts";
import type { PlacedTable } from "../../shared/rendering/place-sections.ts";
import { resolveTemplate, type TemplateNames } from "../../shared/rendering/resolve-template.ts";
import { changeRange, type ExcelBatch, rangeAt, sameForAll, writeGrid } from "./excel-batch.ts";
import type { GridCell } from "./split-rows.ts";

/** A table's columns on the sheet: planned id → column from 0. A column that the person removed is missing. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Header and rows as cells, then the native table around them: rows.add would be a call a row. */
export async function addTable(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  name: string,
  keyHeader: string,
): Promise<Excel.Table> {
  const { plan, headerRow, bodyCount } = placed;
  const width = plan.columns.length + 1;
  await writeGrid(batch, sheet, { row: headerRow, column: 0 }, [
    [keyHeader, ...plan.columns.map(({ header }) => header)],
  ]);
  await batch.makeRoom(2000);
  const area = { row: headerRow, column: 0, rowCount: bodyCount + 1, columnCount: width };
  const range = rangeAt(sheet, area);
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showFilterButton = plan.hasFilter;
  table.showTotals = plan.hasTotals;
  range.untrack();
  return table;
}

/** Formats first, so that text stays text; then the values, columns that stand together at once. */
export async function writeTableValues(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, bodyRow, bodyCount }: PlacedTable,
  places: ColumnPlaces,
  keyPlace: number,
): Promise<void> {
  const formats = plan.columns.flatMap(({ id, format }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ place, code: formatCodeOf(format) }];
  });
  for (const { place, code } of [{ place: keyPlace, code: "@" }, ...formats]) {
    const area = { row: bodyRow, column: place, rowCount: bodyCount, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, area), (range) => {
      range.numberFormat = sameForAll(code);
    });
  }
  const blank: TableRow = { key: "", cells: [] };
  const rows = plan.rows.length === 0 ? [blank] : plan.rows;
  const ours = valueBlocks(plan, places, keyPlace);
  for (const { place, indexes } of ours) {
    const grid = rows.map((row) => indexes.map((index) => (index === KEY ? row.key : valueAt(row, index))));
    await writeGrid(batch, sheet, { row: bodyRow, column: place }, grid);
  }
}

/** Calculated columns; their tables, columns and named cells must stand already. */
export async function writeTableFormulas(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, bodyRow }: PlacedTable,
  places: ColumnPlaces,
  names: TemplateNames,
): Promise<void> {
  for (const column of plan.columns) {
    const place = places.get(column.id);
    const formula =
      column.formula === undefined ? undefined : resolveTemplate(column.formula, names, plan.id);
    if (place === undefined || formula === undefined || plan.rows.length === 0) continue;
    const grid = plan.rows.map(() => [formula]);
    await writeGrid(batch, sheet, { row: bodyRow, column: place }, grid);
  }
}

/** Rows that are not facts yet, or do not count; all others go back to the usual colour. */
export async function writeRowLooks(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, bodyRow }: PlacedTable,
  places: ColumnPlaces,
): Promise<void> {
  if (!plan.rows.some(({ style }) => style !== undefined)) return;
  const columns = [...places.values()];
  const left = Math.min(...columns);
  const columnCount = Math.max(...columns) - left + 1;
  for (const run of runsOfStyle(plan.rows)) {
    const area = { row: bodyRow + run.start, column: left, rowCount: run.count, columnCount };
    await changeRange(batch, rangeAt(sheet, area), (range) => {
      range.format.font.color = ROW_COLORS[run.style];
      range.format.font.italic = run.style !== "plain";
    });
  }
}

export async function writeLinks(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, bodyRow }: PlacedTable,
  places: ColumnPlaces,
): Promise<void> {
  for (const [index, { link, cells }] of plan.rows.entries()) {
    const place = link && places.get(link.columnId);
    if (link === undefined || place === undefined) continue;
    const shown = cells[plan.columns.findIndex(({ id }) => id === link.columnId)];
    const cell = { row: bodyRow + index, column: place, rowCount: 1, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, cell), (range) => {
      range.hyperlink = {
        address: link.url,
        textToDisplay: String(shown ?? link.url),
        ...(link.tip === undefined ? {} : { screenTip: link.tip }),
      };
    });
  }
}

/** Stands for the key among the indexes of planned columns. */
const KEY = -1;

/** Our value columns that stand side by side, so that a table of eight columns is one write and not eight. */
function valueBlocks(
  plan: TablePlan,
  places: ColumnPlaces,
  keyPlace: number,
): { readonly place: number; readonly indexes: readonly number[] }[] {
  const ours = plan.columns.flatMap((column, index) => {
    const place = places.get(column.id);
    return place === undefined || column.isPersons || column.formula !== undefined ? [] : [{ place, index }];
  });
  const blocks: { place: number; indexes: number[] }[] = [];
  for (const { place, index } of [{ place: keyPlace, index: KEY }, ...ours].toSorted(
    (a, b) => a.place - b.place,
  )) {
    const last = blocks.at(-1);
    if (last && last.place + last.indexes.length === place) last.indexes.push(index);
    else blocks.push({ place, indexes: [index] });
  }
  return blocks;
}

function valueAt(row: TableRow, index: number): GridCell {
  return contentOf(row.cells[index] ?? null);
}

function runsOfStyle(rows: readonly TableRow[]) {
  const runs: { start: number; count: number; style: keyof typeof ROW_COLORS }[] = [];
  rows.forEach((row, index) => {
    const style = row.style ?? "plain";
    const last = runs.at(-1);
    if (last?.style === style) last.count += 1;
    else runs.push({ start: index, count: 1, style });
  });
  return runs;
}
