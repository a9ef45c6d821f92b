import type { Language } from "../../shared/model/language.ts";
import { type ExcelBatch, rangeAt, sameForAll, writeGrid } from "./excel-batch.ts";
import { SheetKind } from "./sheet-kind.ts";
import { parseRecord, printRecord, type SheetRecord } from "./sheet-record.ts";

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
}

export interface OpenedWorkbook {
  readonly registry: Registry | undefined;
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
}

const SHEET_NAME = "_dosar";
const HEAD = "dosar-1";
/** Columns before the record's chunks. */
const FIELD_COUNT = 8;
const MAX_ENTRIES = 200;

/** One round trip: the names that are taken, and Dosar's own sheets that still exist. */
export async function openWorkbook(batch: ExcelBatch): Promise<OpenedWorkbook> {
  const { workbook } = batch.context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name");
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET_NAME);
  const fields = rangeAt(sheet, { row: 0, column: 0, rowCount: MAX_ENTRIES + 1, columnCount: FIELD_COUNT });
  sheet.load("name");
  fields.load("values");
  await batch.sync();
  const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
  const values: readonly (readonly unknown[])[] = sheet.isNullObject ? [] : fields.values;
  const isOurs = values[0]?.[0] === HEAD;
  fields.untrack();
  return {
    registry: isOurs ? registryOf(sheet, values, names) : undefined,
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
  const sheet = batch.context.workbook.worksheets.add(SHEET_NAME);
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
    columnCount: Math.max(1, entry.chunkCount),
  });
  range.load("values");
  await batch.sync();
  const chunks: readonly unknown[] = range.values[0] ?? [];
  range.untrack();
  return parseRecord(chunks);
}

export async function writeRecord(
  batch: ExcelBatch,
  registry: Registry,
  entry: Omit<RegistryEntry, "row" | "chunkCount" | "sheetName"> & { readonly row?: number },
  record: SheetRecord,
): Promise<void> {
  const row = entry.row ?? freeRow(registry);
  const chunks = printRecord(record);
  await clearEntry(batch, registry, row);
  const { worksheetId, kind, subjectId, language, refreshedAt, revision, origin } = entry;
  await writeGrid(batch, registry.sheet, { row, column: 0 }, [
    [worksheetId, kind, subjectId, language, refreshedAt, String(revision), String(chunks.length), origin],
  ]);
  // Cell by cell, since a record of 20,000 rows needs more than one request's room beside the rest.
  for (const [index, chunk] of chunks.entries()) {
    await writeGrid(batch, registry.sheet, { row, column: FIELD_COUNT + index }, [[chunk]]);
  }
}

export async function clearEntry(batch: ExcelBatch, registry: Registry, row: number): Promise<void> {
  const range = registry.sheet.getRange(`${row + 1}:${row + 1}`);
  await batch.makeRoom(400);
  range.clear("Contents");
  range.untrack();
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
      chunkCount,
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
        chunkCount: Number(chunkCount) || 0,
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

/** Rows of sheets that a person deleted are used again. */
function freeRow({ usedRows }: Registry): number {
  for (let row = 1; row <= MAX_ENTRIES; row++) if (!usedRows.has(row)) return row;
  throw new Error(`A workbook holds at most ${MAX_ENTRIES} sheets of Dosar's.`);
}
