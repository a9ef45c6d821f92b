import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { cellNamesOf, type PlacedRow, type PlacedTable } from "../../shared/rendering/place-sections.ts";
import type { TemplateNames } from "../../shared/rendering/resolve-template.ts";
import { beginWriting } from "./begin-writing.ts";
import { type ExcelBatch, readGrids } from "./excel-batch.ts";
import { areaOfBody, areaOfTotals, type FoundTable, findParts } from "./find-parts.ts";
import { growTables } from "./grow-tables.ts";
import { keptCellsOf, markBlocks, markCells } from "./kept-cells.ts";
import { addNewColumns, awaitedColumns, newColumnsOf, withBegunColumns } from "./new-columns.ts";
import { filtersOf, putFiltersOn, takeFiltersOff, withLostFilters } from "./persons-filters.ts";
import { keptBlockCells, readRowsAndAreas, recordSheet, type WrittenTable } from "./record-sheet.ts";
import { rowAfter } from "./row-changes.ts";
import type { BegunWriting, SheetRecord } from "./sheet-record.ts";
import { findSurplus, shrinkTables } from "./shrink-tables.ts";
import { keyIndexOf, placedAfter, stepOf, type TableStep } from "./table-step.ts";
import { markTotals, writeTotals } from "./totals-row.ts";
import { writeBlocks } from "./write-blocks.ts";
import { updateChart } from "./write-charts.ts";
import { findTextCells, type TextCells, writePersonsCells } from "./write-persons-cells.ts";
import { writeLinks, writeRowLooks, writeTableFormulas, writeTableValues } from "./write-table.ts";

export interface UpdatedSheet {
  readonly record: SheetRecord;
  readonly personColumnCount: number;
  readonly personRowCount: number;
  readonly keptCellCount: number;
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
  const found = await findParts(batch, sheet, plan, record);
  const standing = withBegunColumns(withLostFilters(found.tables, record), record);
  const filters = filtersOf(standing);
  const columns = newColumnsOf(standing);
  const before = { ...(filters && { filters }), ...(columns && { columns }) };
  if (filters || columns) await keepBegun({ blocks: {}, tables: {}, ...before });
  takeFiltersOff(standing);
  const parts = { ...found, tables: await addNewColumns(batch, sheet, plan, standing) };
  const growth = await growTables(batch, sheet, parts.tables, record);
  const grownRows = parts.rows.map((row) => ({ ...row, row: growth.rowAfter(row.row) }));
  const areas = parts.tables.map((found, index) => areaOfBody(found, growth.bodies[index] ?? found));
  const totalsAreas = parts.tables.map((found, index) => {
    const { row = 0, rowCount = 0 } = areas[index] ?? {};
    return areaOfTotals(found, row, rowCount);
  });
  const bodies = await readGrids(batch, sheet, areas);
  const { contents, grids: totals } = await readRowsAndAreas(batch, sheet, grownRows, totalsAreas);
  const names = templateNames(plan, parts.rows, parts.tables);
  const steps = parts.tables.map((found, index) => {
    const read = { bodyRow: areas[index]?.row ?? 0, body: bodies[index] ?? [], totals: totals[index]?.[0] };
    return stepOf(found, record, read, names);
  });
  const surplus = await findSurplus(batch, sheet, steps);
  const textCells = await findTextCells(batch, sheet, steps);

  const begun = beginWriting(record, grownRows, steps, names, before);
  if (begun) await keepBegun(begun);
  for (const step of steps) await writeBody(batch, sheet, step, textCells, names);
  const shrinkage = await shrinkTables(batch, sheet, surplus);
  const rows = grownRows.map((row) => ({ ...row, row: rowAfter(row.row, shrinkage) }));
  const keptInBlocks = keptBlockCells(contents, record);
  await writeBlocks(batch, sheet, rows, { names, isNew: false, kept: keptInBlocks });
  await markBlocks(batch, sheet, rows, keptInBlocks, record);
  for (const step of steps) {
    const placed = placedAfter(step, shrinkage);
    if (step.found.hasTotals) await writeTotalsRow(batch, sheet, step, placed, { names, record });
    await writeRowLooks(batch, sheet, placed, step.places);
    await writeLinks(batch, sheet, placed, step.places);
    await markCells(batch, sheet, step, placed, record);
    for (const chart of plan.charts) {
      const drawn = parts.charts.get(chart.id);
      if (drawn && chart.tableId === placed.plan.id)
        await updateChart(batch, sheet, drawn, chart, { placed, places: step.places });
    }
  }
  const left = tablesLeftAlone(plan, record);
  const keptCells = [...keptCellsOf(steps, keptInBlocks), ...left.cells];
  const written = steps.map((step) => writtenTableOf(step, placedAfter(step, shrinkage)));
  const kept = { cells: keptCells, blocks: record.blocks, blockCells: keptInBlocks, tables: left.tables };
  const next = await recordSheet(batch, sheet, plan, { rows, tables: written }, kept);
  await putFiltersOn(batch, parts.tables);
  return {
    record: next,
    personColumnCount: steps.reduce((sum, step) => sum + addedColumnCount(step), 0),
    personRowCount: steps.reduce(
      (sum, { merged }) => sum + merged.keys.filter((key) => key === "").length,
      0,
    ),
    keptCellCount: keptCells.length,
  };
}

/** Tables of which nothing is known now, with their cells that were typed over. */
function tablesLeftAlone({ sections }: SheetPlan, { tables, keptCells }: SheetRecord) {
  const unknown = sections.filter((section) => section.kind === "table" && section.isUnknown);
  const ids = new Set(unknown.map(({ id }) => id));
  return {
    tables: tables.filter(({ id }) => ids.has(id)),
    cells: keptCells.filter(([where]) => ids.has(where.split(/[:#]/)[0] ?? "")),
  };
}

async function writeBody(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  step: TableStep,
  textCells: TextCells,
  names: TemplateNames,
): Promise<void> {
  const { grown, places, keyPlace } = step;
  await writeTableValues(batch, sheet, grown, places, keyPlace);
  await writeTableFormulas(batch, sheet, grown, places, names);
  await writePersonsCells(batch, sheet, step, textCells);
}

async function writeTotalsRow(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { places, keptTotals: kept }: TableStep,
  placed: PlacedTable,
  { names, record }: { readonly names: TemplateNames; readonly record: SheetRecord },
): Promise<void> {
  await writeTotals(batch, sheet, placed, places, { names, kept });
  await markTotals(batch, sheet, placed, places, { kept, record });
}

function writtenTableOf({ found, merged, keptTotals }: TableStep, placed: PlacedTable): WrittenTable {
  return {
    id: found.plan.id,
    table: found.table,
    columnIndexes: merged.columnIndexes,
    keyIndex: keyIndexOf(found),
    parked: merged.parked,
    awaited: awaitedColumns(found),
    totalsArea: areaOfTotals(found, placed.bodyRow, placed.bodyCount),
    keptTotals: { columnIds: keptTotals, before: found.record.totals },
  };
}

function addedColumnCount({ merged, found }: TableStep): number {
  const planned = new Set(found.plan.columns.flatMap(({ id }) => merged.columnIndexes.get(id) ?? []));
  return merged.personColumns.filter((column) => !planned.has(column)).length;
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
