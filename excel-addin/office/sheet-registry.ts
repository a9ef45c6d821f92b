import type { Language } from "../../shared/model/language.ts";
import { type ExcelBatch, rangeAt, sameForAll, writeGrid } from "./excel-batch.ts";
import { SheetKind } from "./sheet-kind.ts";
import { type BegunWriting, parseRecord, printBegun, printRecord, type SheetRecord } from "./sheet-record.ts";

/**
 * Which sheets of the workbook are Dosar's, in a sheet that Excel shows to nobody. One row a sheet, found by Excel's
 * own id of it, so that a person may rename and move sheets at will.
 */
export interface Registry {
  readonly sheet: Excel.Worksheet;
  readonly workbookId: string;
  readonly entries: readonly RegistryEntry[];
  /** Rows that are in use, sheets that are gone included. */
  readonly usedRows: ReadonlySet<number>;
}

export interface RegistryEntry {
  readonly row: number;
  readonly worksheetId: string;
  /** As the person sees it now. */
  readonly sheetName: string;
  readonly kind: SheetKind;
  readonly subjectId: string;
  readonly language: Language;
  /** ISO 8601, UTC. */
  readonly refreshedAt: string;
  /** The extension's revision that the figures are of. */
  readonly revision: number;
  /** Whose revision that is; empty of sheets that were made before it was noted. */
  readonly origin: string;
  readonly chunkCount: number;
  /** Chunks behind those of the record, of a writing that has begun. */
  readonly begunCount: number;
}

export interface OpenedWorkbook {
  readonly registry: Registry | undefined;
  /** A registry's sheet that Excel gave up making before its head was written. */
  readonly begunRegistrySheet?: Excel.Worksheet;
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
}

const SHEET_NAME = "_dosar";
const HEAD = "dosar-1";
/** Columns before the record's chunks; the number of chunks stands in one of them, as "12" or "12+3". */
const FIELD_COUNT = 8;
const CHUNK_COUNT_PLACE = 6;
const MAX_ENTRIES = 200;

/** One round trip: the names that are taken, and Dosar's own sheets that still exist. */
export async function openWorkbook(batch: ExcelBatch): Promise<OpenedWorkbook> {
  const { workbook } = batch.context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name");
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET_NAME);
  const fields = rangeAt(sheet, { row: 0, column: 0, rowCount: MAX_ENTRIES + 2, columnCount: FIELD_COUNT });
  sheet.load("name");
  fields.load("values");
  await batch.sync();
  const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
  const values: readonly (readonly unknown[])[] = sheet.isNullObject ? [] : fields.values;
  const isOurs = values[0]?.[0] === HEAD;
  fields.untrack();
  return {
    registry: isOurs ? registryOf(sheet, values, names) : undefined,
    ...(!sheet.isNullObject && values[0]?.[0] === "" && { begunRegistrySheet: sheet }),
    sheetNames: [...names.values()],
    tableNames: tables.items.map(({ name }) => name),
  };
}

/** The registry, made where the workbook has none. `workbookId` is kept for good. */
export async function ensureRegistry(
  batch: ExcelBatch,
  opened: OpenedWorkbook,
  workbookId: string,
): Promise<Registry> {
  if (opened.registry) return opened.registry;
  const sheet = opened.begunRegistrySheet ?? batch.context.workbook.worksheets.add(SHEET_NAME);
  const all = sheet.getRange();
  await batch.makeRoom(1000);
  all.numberFormat = sameForAll("@");
  all.untrack();
  await writeGrid(batch, sheet, { row: 0, column: 0 }, [[HEAD, workbookId]]);
  sheet.visibility = "VeryHidden";
  return { sheet, workbookId, entries: [], usedRows: new Set([0]) };
}

export async function readRecord(
  batch: ExcelBatch,
  registry: Registry,
  entry: RegistryEntry,
): Promise<SheetRecord | undefined> {
  const range = rangeAt(registry.sheet, {
    row: entry.row,
    column: FIELD_COUNT,
    rowCount: 1,
    columnCount: Math.max(1, entry.chunkCount + entry.begunCount),
  });
  range.load("values");
  await batch.sync();
  const chunks = (range.values[0] ?? []).map(String);
  range.untrack();
  return parseRecord(chunks.slice(0, entry.chunkCount), chunks.slice(entry.chunkCount));
}

/** Keeps what a writing is about to do beside the record, which stays good whatever becomes of it. */
export async function writeBegun(
  batch: ExcelBatch,
  registry: Registry,
  { row, chunkCount }: Pick<RegistryEntry, "row" | "chunkCount">,
  begun: readonly BegunWriting[],
): Promise<void> {
  const chunks = printBegun(begun);
  await writeChunks(batch, registry, { row, column: FIELD_COUNT + chunkCount }, chunks);
  await writeGrid(batch, registry.sheet, { row, column: CHUNK_COUNT_PLACE }, [
    [`${chunkCount}+${chunks.length}`],
  ]);
}

/** In a row that is free: the record that stands is given up in the moment in which the new one is whole. */
export async function writeRecord(
  batch: ExcelBatch,
  registry: Registry,
  entry: Omit<RegistryEntry, "row" | "chunkCount" | "begunCount" | "sheetName"> & { readonly row?: number },
  record: SheetRecord,
): Promise<void> {
  const row = freeRow(registry, entry.row === undefined);
  const chunks = printRecord(record);
  await clearEntry(batch, registry, row);
  await writeChunks(batch, registry, { row, column: FIELD_COUNT }, chunks);
  const { worksheetId, kind, subjectId, language, refreshedAt, revision, origin } = entry;
  const fields = [worksheetId, kind, subjectId, language, refreshedAt, String(revision)];
  await batch.makeRoom(BYTES_OF_SWITCH);
  const range = rangeAt(registry.sheet, { row, column: 0, rowCount: 1, columnCount: FIELD_COUNT });
  range.values = [[...fields, String(chunks.length), origin]];
  range.untrack();
  if (entry.row !== undefined) clearRow(registry, entry.row);
}

export async function clearEntry(batch: ExcelBatch, registry: Registry, row: number): Promise<void> {
  await batch.makeRoom(400);
  clearRow(registry, row);
}

/** The fields of an entry and the clearing of another row travel in one request. */
const BYTES_OF_SWITCH = 3000;

function clearRow({ sheet }: Registry, row: number): void {
  const range = sheet.getRange(`${row + 1}:${row + 1}`);
  range.clear("Contents");
  range.untrack();
}

/** Cell by cell, since a record of 20,000 rows needs more than one request's room beside the rest. */
async function writeChunks(
  batch: ExcelBatch,
  { sheet }: Registry,
  { row, column }: { readonly row: number; readonly column: number },
  chunks: readonly string[],
): Promise<void> {
  for (const [index, chunk] of chunks.entries())
    await writeGrid(batch, sheet, { row, column: column + index }, [[chunk]]);
}

export function findEntry(
  registry: Registry | undefined,
  kind: SheetKind,
  subjectId: string,
): RegistryEntry | undefined {
  return registry?.entries.find((entry) => entry.kind === kind && entry.subjectId === subjectId);
}

function registryOf(
  sheet: Excel.Worksheet,
  values: readonly (readonly unknown[])[],
  names: ReadonlyMap<string, string>,
): Registry {
  const entries = values.slice(1).flatMap((cells, index): RegistryEntry[] => {
    const [
      worksheetId = "",
      kind,
      subjectId = "",
      language,
      refreshedAt = "",
      revision,
      counts = "",
      origin = "",
    ] = cells.map(String);
    const sheetName = names.get(worksheetId);
    const known = SheetKind.safeParse(kind);
    if (sheetName === undefined || !known.success) return [];
    return [
      {
        row: index + 1,
        worksheetId,
        sheetName,
        kind: known.data,
        subjectId,
        language: language === "ro" || language === "ru" ? language : "en",
        refreshedAt,
        revision: Number(revision) || 0,
        origin,
        ...countsOf(counts),
      },
    ];
  });
  return {
    sheet,
    workbookId: String(values[0]?.[1] ?? ""),
    entries,
    usedRows: new Set([0, ...entries.map(({ row }) => row)]),
  };
}

/** "12" or "12+3". */
function countsOf(text: string): { readonly chunkCount: number; readonly begunCount: number } {
  const [chunkCount = 0, begunCount = 0] = text.split("+").map((part) => Number(part) || 0);
  return { chunkCount, begunCount };
}

/** Rows of sheets that a person deleted are used again. */
function freeRow({ usedRows, entries }: Registry, isNew: boolean): number {
  const isFull = isNew && entries.length >= MAX_ENTRIES;
  // One row more than sheets, for a record to be written anew.
  for (let row = 1; row <= MAX_ENTRIES + 1 && !isFull; row++) if (!usedRows.has(row)) return row;
  throw new Error(`A workbook holds at most ${MAX_ENTRIES} sheets of Dosar's.`);
}
