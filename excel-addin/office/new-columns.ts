/**
 * Columns that a later version of Dosar plans for a table that an earlier one made: they come in at the table's right
 * end, behind the person's own, so that nothing that stands there changes its place or its width.
 */
import type { SheetPlan, TableColumn } from "../../shared/model/sheet-plan.ts";
import { columnLetters } from "../../shared/rendering/cell-address.ts";
import { pointsOf } from "./column-width.ts";
import { dressTable } from "./dress-table.ts";
import { type ExcelBatch, rangeAt } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import { renderProblemOf } from "./render-problem.ts";
import type { BegunWriting, SheetRecord } from "./sheet-record.ts";

type BegunColumns = NonNullable<BegunWriting["columns"]>;

/** The tables with the new columns that a refresh before this one put in and did not get to note. */
export function withBegunColumns(
  tables: readonly FoundTable[],
  { begun = [] }: SheetRecord,
): readonly FoundTable[] {
  return tables.map((found) => {
    const notes = begun.flatMap(({ columns }) => columns?.[found.plan.id] ?? []);
    const put = notes.flatMap(({ standing, headers }) =>
      Object.entries(headers).flatMap(([id, header]) => {
        const column = found.columns.find(
          ({ name, excelId }) => name === header && !standing.includes(excelId),
        );
        return column ? [[id, column.excelId] as const] : [];
      }),
    );
    return withColumnIds(found, found.columns, Object.fromEntries(put));
  });
}

/** What is to be noted before columns come in; undefined where all are there that were planned. */
export function newColumnsOf(tables: readonly FoundTable[]): BegunColumns | undefined {
  const missing = tables.flatMap((found) => {
    const columns = missingColumns(found);
    if (columns.length === 0) return [];
    const standing = found.columns.map(({ excelId }) => excelId);
    return [[found.plan.id, { standing, headers: freeHeaders(found, columns) }] as const];
  });
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}

/** A table that has no room, since another stands beside it, goes on without them until there is. Three round trips a table. */
export async function addNewColumns(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { columnWidths }: SheetPlan,
  tables: readonly FoundTable[],
): Promise<readonly FoundTable[]> {
  if (newColumnsOf(tables) === undefined) return tables;
  const widened = new Map<FoundTable, FoundTable>();
  // From the right, so that one that stands beside another is still where it was found.
  for (const found of tables.toSorted((a, b) => b.left - a.left)) {
    const added = missingColumns(found).length > 0 ? await addColumnsTo(batch, sheet, found) : undefined;
    if (added) await dressColumns(batch, sheet, added, missingColumns(found), columnWidths);
    widened.set(found, added ?? found);
  }
  return wherePlaced(
    batch,
    tables.map((found) => widened.get(found) ?? found),
  );
}

/** A table has moved aside where the one beside it has become wider. */
async function wherePlaced(batch: ExcelBatch, tables: readonly FoundTable[]): Promise<readonly FoundTable[]> {
  const bodies = tables.map(({ table }) => table.getDataBodyRange());
  for (const body of bodies) body.load("columnIndex");
  await batch.sync();
  return tables.map((found, index) => {
    const body = bodies[index];
    body?.untrack();
    return { ...found, left: body?.columnIndex ?? found.left };
  });
}

/** Planned columns that never stood on the sheet; one that the person removed has, and is not missed. */
function missingColumns({ plan, record }: FoundTable): readonly TableColumn[] {
  const placed = new Set(record.columns.filter((id) => !record.awaited?.includes(id)));
  return plan.columns.filter(({ id }) => !placed.has(id) && record.columnIds[id] === undefined);
}

/** Excel numbers a header that is there already; one by which the column is to be found again must not be. */
function freeHeaders(found: FoundTable, columns: readonly TableColumn[]): Record<string, string> {
  const taken = new Set(found.columns.map(({ name }) => name.toLowerCase()));
  const headers = columns.map(({ id, header }) => {
    let free = header;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${header} ${number}`;
    taken.add(free.toLowerCase());
    return [id, free] as const;
  });
  return Object.fromEntries(headers);
}

async function addColumnsTo(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  found: FoundTable,
): Promise<FoundTable | undefined> {
  const { table } = found;
  const headers = Object.entries(freeHeaders(found, missingColumns(found)));
  try {
    await makeRoomBeside(batch, sheet, found, headers.length);
    await batch.makeRoom(BYTES_OF_A_COLUMN * headers.length);
    for (const [, header] of headers) table.columns.add(undefined, undefined, header);
    table.columns.load("items/id,items/name");
    await batch.sync();
  } catch (error) {
    if (renderProblemOf(error, true).code === "excel-failed") return undefined;
    throw error;
  }
  const standing = table.columns.items.map(({ id, name }) => ({ excelId: id, name }));
  const columns = standing.map(
    (column) => found.columns.find(({ excelId }) => excelId === column.excelId) ?? column,
  );
  const ids = headers.flatMap(([id, header]) => {
    const column = standing.find(({ name }) => name === header);
    return column ? [[id, column.excelId] as const] : [];
  });
  return withColumnIds(found, columns, Object.fromEntries(ids));
}

const BYTES_OF_A_COLUMN = 400;

/** What the person wrote beside the table moves aside. */
async function makeRoomBeside(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { table, columns, left, bodyRow, bodyCount }: FoundTable,
  count: number,
): Promise<void> {
  const rowCount = 1 + bodyCount + (table.showTotals ? 1 : 0);
  const beside = rangeAt(sheet, {
    row: bodyRow - 1,
    column: left + columns.length,
    rowCount,
    columnCount: count,
  });
  const used = beside.getUsedRangeOrNullObject(true);
  used.load("address");
  await batch.sync();
  if (!used.isNullObject) beside.insert("Right");
  used.untrack();
  beside.untrack();
}

/** A sheet's column is made wide enough, and never narrower. */
async function dressColumns(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  found: FoundTable,
  columns: readonly TableColumn[],
  columnWidths: readonly number[],
): Promise<void> {
  const { plan, bodyRow, bodyCount } = found;
  const places = new Map(
    columns.map(({ id }) => [
      id,
      found.left + found.columns.findIndex(({ excelId }) => excelId === found.record.columnIds[id]),
    ]),
  );
  await dressTable(batch, sheet, { plan, headerRow: bodyRow - 1, bodyRow, bodyCount }, places);
  const formats = [...places].map(([id, place]) => {
    const letters = columnLetters(place);
    const { format } = sheet.getRange(`${letters}:${letters}`);
    format.load("columnWidth");
    return {
      format,
      wanted: pointsOf(columnWidths[plan.columns.findIndex((column) => column.id === id)] ?? 0),
    };
  });
  await batch.sync();
  for (const { format, wanted } of formats) if (format.columnWidth < wanted) format.columnWidth = wanted;
}

function withColumnIds(
  found: FoundTable,
  columns: FoundTable["columns"],
  ids: Readonly<Record<string, number>>,
): FoundTable {
  const { record } = found;
  return { ...found, columns, record: { ...record, columnIds: { ...record.columnIds, ...ids } } };
}

/** Of the planned columns those that still wait for room. */
export function awaitedColumns(found: FoundTable): readonly string[] {
  return missingColumns(found).map(({ id }) => id);
}
