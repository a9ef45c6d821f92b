import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { columnLetters } from "../../shared/rendering/cell-address.ts";
import { freeTableName } from "../../shared/rendering/free-name.ts";
import { cellNamesOf, type PlacedTable, placeSections } from "../../shared/rendering/place-sections.ts";
import type { TemplateNames } from "../../shared/rendering/resolve-template.ts";
import { pointsOf } from "./column-width.ts";
import { dressTable } from "./dress-table.ts";
import { type ExcelBatch, sameForAll } from "./excel-batch.ts";
import { recordSheet } from "./record-sheet.ts";
import type { SheetRecord } from "./sheet-record.ts";
import type { OpenedWorkbook } from "./sheet-registry.ts";
import { NO_KEPT, writeTotals } from "./totals-row.ts";
import { addCellNames, FIRST_COLUMN, writeBlocks } from "./write-blocks.ts";
import { addChart } from "./write-charts.ts";
import {
  addTable,
  type ColumnPlaces,
  writeLinks,
  writeRowLooks,
  writeTableFormulas,
  writeTableValues,
} from "./write-table.ts";

export interface WrittenSheet {
  readonly worksheetId: string;
  readonly sheetName: string;
  readonly record: SheetRecord;
}

/** The keys stand in the first column, which is hidden, inside of each table: sorting takes them along. */
const KEY_PLACE = 0;

/** A new sheet behind the others, written whole; the last request reads back what Excel made of it. */
export async function insertSheet(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { tableNames }: OpenedWorkbook,
): Promise<WrittenSheet> {
  const { rows, tables } = placeSections(plan);
  const named = nameTables(tables, tableNames);
  const names = templateNames(plan, named);
  await layOut(batch, sheet, plan);
  await addCellNames(batch, sheet, rows);
  for (const { placed } of named) await writeTableValues(batch, sheet, placed, placesOf(placed), KEY_PLACE);
  const written = [];
  for (const { placed, name } of named) {
    const table = await addTable(batch, sheet, placed, name, plan.keyHeader);
    await dressTable(batch, sheet, placed, placesOf(placed));
    const columnIndexes = new Map([...placesOf(placed)]);
    const totalsArea = areaOfTotals(placed);
    const keptTotals = { columnIds: NO_KEPT, before: undefined };
    const { id } = placed.plan;
    const nothing = { parked: {}, awaited: [] };
    written.push({ id, table, columnIndexes, keyIndex: KEY_PLACE, ...nothing, totalsArea, keptTotals });
  }
  for (const { placed } of named) await writeTableFormulas(batch, sheet, placed, placesOf(placed), names);
  await writeBlocks(batch, sheet, rows, { names, isNew: true, kept: new Set() });
  for (const { placed } of named) {
    const places = placesOf(placed);
    if (placed.plan.hasTotals) await writeTotals(batch, sheet, placed, places, { names, kept: NO_KEPT });
    await writeRowLooks(batch, sheet, placed, places);
    await writeLinks(batch, sheet, placed, places);
  }
  for (const chart of plan.charts) {
    const placed = tables.find((table) => table.plan.id === chart.tableId);
    if (placed) await addChart(batch, sheet, chart, { placed, places: placesOf(placed) }, rows);
  }
  sheet.activate();
  sheet.load("id,name");
  const nothingKept = { cells: [], blocks: {}, blockCells: new Set<string>(), tables: [] };
  const record = await recordSheet(batch, sheet, plan, { rows, tables: written }, nothingKept);
  return { worksheetId: sheet.id, sheetName: sheet.name, record };
}

function areaOfTotals({ plan, bodyRow, bodyCount }: PlacedTable) {
  const rowCount = plan.hasTotals ? 1 : 0;
  return { row: bodyRow + bodyCount, column: KEY_PLACE, rowCount, columnCount: plan.columns.length + 1 };
}

interface NamedTable {
  readonly placed: PlacedTable;
  readonly name: string;
}

function nameTables(tables: readonly PlacedTable[], taken: readonly string[]): NamedTable[] {
  const names = [...taken];
  return tables.map((placed) => {
    const name = freeTableName(placed.plan.name, names);
    names.push(name);
    return { placed, name };
  });
}

function templateNames(plan: SheetPlan, named: readonly NamedTable[]): TemplateNames {
  return {
    cells: cellNamesOf(plan),
    tables: new Map(
      named.map(({ placed, name }) => [
        placed.plan.id,
        { name, headers: new Map(placed.plan.columns.map(({ id, header }) => [id, header])) },
      ]),
    ),
  };
}

function placesOf({ plan }: PlacedTable): ColumnPlaces {
  return new Map(plan.columns.map(({ id }, index) => [id, FIRST_COLUMN + index]));
}

async function layOut(batch: ExcelBatch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await batch.makeRoom(1000 + 400 * plan.columnWidths.length);
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(plan.frozenRowCount);
  const keys = sheet.getRange("A:A");
  keys.numberFormat = sameForAll("@");
  keys.columnHidden = true;
  keys.untrack();
  plan.columnWidths.forEach((characters, index) => {
    const letters = columnLetters(FIRST_COLUMN + index);
    const column = sheet.getRange(`${letters}:${letters}`);
    column.format.columnWidth = pointsOf(characters);
    column.untrack();
  });
}
