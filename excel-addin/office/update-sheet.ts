import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { beginWriting } from "./begin-writing.ts";
import { wholeRows } from "./cell-address.ts";
import type { Content } from "./cell-content.ts";
import { PERSONS_FILL } from "./cell-looks.ts";
import { changeRange, type ExcelBatch, rangeAt, readGrids } from "./excel-batch.ts";
import { areaOfBody, type FoundTable, findParts } from "./find-parts.ts";
import { mergeTable } from "./merge-table.ts";
import { cellNamesOf, type PlacedRow, type PlacedTable } from "./place-sections.ts";
import { keptBlockCells, readRows, recordSheet } from "./record-sheet.ts";
import { recoverTable } from "./recover-table.ts";
import type { TemplateNames } from "./resolve-template.ts";
import { type RowChange, rowAfter } from "./row-changes.ts";
import type { BegunTable, BegunWriting, SheetRecord } from "./sheet-record.ts";
import { findSurplus, shrinkTables } from "./shrink-tables.ts";
import { FIRST_COLUMN, keyOfCell, writeBlocks } from "./write-blocks.ts";
import { updateChart } from "./write-charts.ts";
import {
  findTextCells,
  type PersonsCells,
  type TextCells,
  writePersonsCells,
} from "./write-persons-cells.ts";
import {
  type ColumnPlaces,
  writeLinks,
  writeRowLooks,
  writeTableFormulas,
  writeTableValues,
  writeTotals,
} from "./write-table.ts";

export interface UpdatedSheet {
  readonly record: SheetRecord;
  readonly personColumnCount: number;
  readonly personRowCount: number;
  readonly keptCellCount: number;
}

/** A table on its way from what stands on the sheet to what will; `grown` until rows that are left over go. */
interface Step extends PersonsCells {
  /** Columns of the sheet by the planned ones. */
  readonly places: ColumnPlaces;
}

/**
 * Writes a sheet anew in its place: tables grow and shrink by whole rows, so that what refers to them, and what stands
 * beside or below them, goes along. The person's columns, rows and typed-over cells are read first and kept by key.
 */
export async function updateSheet(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  record: SheetRecord,
  keepBegun: (begun: BegunWriting) => Promise<void>,
): Promise<UpdatedSheet> {
  const parts = await findParts(batch, sheet, plan, record);
  const growth = await growTables(batch, sheet, parts.tables, record);
  const grownRows = parts.rows.map((row) => ({ ...row, row: rowAfter(row.row, growth) }));
  const areas = parts.tables.map((found, index) =>
    areaOfBody(found, rowAfter(found.bodyRow, growth), found.bodyCount + (growth[index]?.count ?? 0)),
  );
  const bodies = await readGrids(batch, sheet, areas);
  const contents = await readRows(batch, sheet, grownRows);
  const steps = parts.tables.map((found, index) =>
    stepOf(found, begunOf(record, found), areas[index]?.row ?? 0, bodies[index] ?? []),
  );
  const surplus = await findSurplus(batch, sheet, steps);
  const textCells = await findTextCells(batch, sheet, steps);

  const names = templateNames(plan, parts.rows, parts.tables);
  const begun = beginWriting(record, grownRows, steps, names);
  if (begun) await keepBegun(begun);
  for (const step of steps) await writeBody(batch, sheet, step, textCells, names);
  const shrinkage = await shrinkTables(batch, sheet, surplus);
  const rows = grownRows.map((row) => ({ ...row, row: rowAfter(row.row, shrinkage) }));
  const keptInBlocks = keptBlockCells(contents, record);
  await writeBlocks(batch, sheet, rows, { names, isNew: false, kept: keptInBlocks });
  await markBlocks(batch, sheet, rows, keptInBlocks, record);
  for (const step of steps) {
    const placed = placedAfter(step, shrinkage);
    await writeTotals(batch, sheet, placed, step.places, names);
    await writeRowLooks(batch, sheet, placed, step.places);
    await writeLinks(batch, sheet, placed, step.places);
    await markCells(batch, sheet, step, placed, record);
    for (const chart of plan.charts) {
      const drawn = parts.charts.get(chart.id);
      if (drawn && chart.tableId === placed.plan.id)
        await updateChart(batch, sheet, drawn, chart, { placed, places: step.places });
    }
  }
  const keptCells = keptCellsOf(steps, keptInBlocks);
  const written = steps.map(({ found, merged }) => ({
    id: found.plan.id,
    table: found.table,
    columnIndexes: merged.columnIndexes,
    keyIndex: keyIndexOf(found),
    parked: merged.parked,
  }));
  const kept = { cells: keptCells, blocks: record.blocks, blockCells: keptInBlocks };
  return {
    record: await recordSheet(batch, sheet, plan, { rows, tables: written }, kept),
    personColumnCount: steps.reduce((sum, step) => sum + addedColumnCount(step), 0),
    personRowCount: steps.reduce(
      (sum, { merged }) => sum + merged.keys.filter((key) => key === "").length,
      0,
    ),
    keptCellCount: keptCells.length,
  };
}

/** Rows come in above a table's last row: inside of it wherever it ends, so that Excel widens it. From the bottom up. */
async function growTables(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  tables: readonly FoundTable[],
  record: SheetRecord,
): Promise<RowChange[]> {
  const changes = tables.map((found) => {
    const { plan, bodyRow, bodyCount, keylessCount } = found;
    const lostCount =
      begunOf(record, found)
        .at(-1)
        ?.rows.filter(({ key }) => key === "").length ?? 0;
    const count = Math.max(0, plan.rows.length + keylessCount + lostCount - bodyCount);
    return { after: bodyRow + bodyCount - 1, count };
  });
  for (const { after, count } of changes.toReversed()) {
    if (count === 0) continue;
    await changeRange(batch, sheet.getRange(wholeRows(after, count)), (range) => void range.insert("Down"));
  }
  return changes;
}

function begunOf({ begun = [] }: SheetRecord, { plan }: FoundTable): readonly BegunTable[] {
  return begun.flatMap(({ tables }) => tables[plan.id] ?? []);
}

function stepOf(
  found: FoundTable,
  begun: readonly BegunTable[],
  bodyRow: number,
  body: readonly (readonly Content[])[],
): Step {
  const read = { bodyRow, columns: found.columns, body };
  const { record, state } = recoverTable(found.plan, found.record, begun, read);
  const merged = mergeTable(found.plan, { record, begun }, state);
  return {
    found,
    merged,
    grown: { plan: found.plan, headerRow: bodyRow - 1, bodyRow, bodyCount: body.length },
    places: new Map([...merged.columnIndexes].map(([id, index]) => [id, found.left + index])),
    keyPlace: found.left + keyIndexOf(found),
  };
}

async function writeBody(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  step: Step,
  textCells: TextCells,
  names: TemplateNames,
): Promise<void> {
  const { found, grown, places, keyPlace } = step;
  if (found.plan.hasFilter) found.table.clearFilters();
  await writeTableValues(batch, sheet, grown, places, keyPlace);
  await writeTableFormulas(batch, sheet, grown, places, names);
  await writePersonsCells(batch, sheet, step, textCells);
}

function placedAfter({ found, grown }: Step, shrinkage: readonly RowChange[]): PlacedTable {
  const bodyRow = rowAfter(grown.bodyRow, shrinkage);
  const own = shrinkage.find(({ after }) => after === grown.bodyRow + grown.bodyCount - 1);
  const bodyCount = grown.bodyCount + (own?.count ?? 0);
  return { plan: found.plan, headerRow: bodyRow - 1, bodyRow, bodyCount };
}

/** Colours what a person typed over, and takes the colour from what they gave back. */
async function markCells(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { merged, found, places }: Step,
  { plan, bodyRow, bodyCount }: PlacedTable,
  record: SheetRecord,
): Promise<void> {
  if (record.keptCells.some(([where]) => where.startsWith(`${plan.id}:`))) {
    for (const { id, isPersons } of plan.columns) {
      const column = places.get(id);
      if (column === undefined || isPersons) continue;
      const area = { row: bodyRow, column, rowCount: bodyCount, columnCount: 1 };
      await changeRange(batch, rangeAt(sheet, area), (range) => range.format.fill.clear());
    }
  }
  for (const { index, column } of merged.keptCells) {
    const cell = { row: bodyRow + index, column: found.left + column, rowCount: 1, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, cell), (range) => {
      range.format.fill.color = PERSONS_FILL;
    });
  }
}

async function markBlocks(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  kept: ReadonlySet<string>,
  record: SheetRecord,
): Promise<void> {
  const before = new Set(record.keptCells.map(([where, column]) => `${where}#${column}`));
  for (const { mark, row, plan } of rows) {
    for (const index of plan.cells.keys()) {
      const key = keyOfCell(mark, index);
      if (kept.has(key) === before.has(key)) continue;
      const cell = { row, column: FIRST_COLUMN + index, rowCount: 1, columnCount: 1 };
      await changeRange(batch, rangeAt(sheet, cell), ({ format }) => {
        if (kept.has(key)) format.fill.color = PERSONS_FILL;
        else format.fill.clear();
      });
    }
  }
}

function keptCellsOf(steps: readonly Step[], keptInBlocks: ReadonlySet<string>): SheetRecord["keptCells"] {
  const inTables = steps.flatMap(({ found, merged }) =>
    merged.keptCells.map(({ key, columnId }): [string, string] => [`${found.plan.id}:${key}`, columnId]),
  );
  const inBlocks = [...keptInBlocks].map((key): [string, string] => {
    const at = key.lastIndexOf("#");
    return [key.slice(0, at), key.slice(at + 1)];
  });
  return [...inTables, ...inBlocks];
}

function addedColumnCount({ merged, found }: Step): number {
  const planned = new Set(found.plan.columns.flatMap(({ id }) => merged.columnIndexes.get(id) ?? []));
  return merged.personColumns.filter((column) => !planned.has(column)).length;
}

function keyIndexOf({ columns, record }: FoundTable): number {
  return Math.max(
    0,
    columns.findIndex(({ excelId }) => excelId === record.keyColumnId),
  );
}

function templateNames(
  plan: SheetPlan,
  rows: readonly PlacedRow[],
  tables: readonly FoundTable[],
): TemplateNames {
  const standing = new Set(rows.flatMap((row) => row.plan.cells.flatMap((cell) => cell?.name ?? [])));
  return {
    cells: new Set([...cellNamesOf(plan)].filter((name) => standing.has(name))),
    tables: new Map(
      tables.map(({ plan: { id }, name, columns, record }) => [
        id,
        {
          name,
          headers: new Map(
            Object.entries(record.columnIds).flatMap(([columnId, excelId]) => {
              const column = columns.find((candidate) => candidate.excelId === excelId);
              return column ? [[columnId, column.name] as const] : [];
            }),
          ),
        },
      ]),
    ),
  };
}
