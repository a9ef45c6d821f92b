import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { freeSheetName } from "../../shared/rendering/free-name.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import type { ExcelBatch } from "./excel-batch.ts";
import { insertSheet } from "./insert-sheet.ts";
import { type RenderProblem, renderProblemOf } from "./render-problem.ts";
import { runBatch } from "./run-batch.ts";
import type { BegunWriting } from "./sheet-record.ts";
import {
  ensureRegistry,
  findEntry,
  type OpenedWorkbook,
  openWorkbook,
  type RegistryEntry,
  readRecord,
  writeBegun,
  writeRecord,
} from "./sheet-registry.ts";
import { updateSheet } from "./update-sheet.ts";

export interface RenderOptions {
  /** Id for a workbook that has none yet. */
  readonly newWorkbookId: () => string;
  /** ISO 8601, UTC. */
  readonly refreshedAt: string;
  /** The extension's revision that the figures are of. */
  readonly revision: number;
  /** Whose revision that is. */
  readonly origin: string;
  /** Bytes of cells in one request, where a test wants many small ones. */
  readonly requestBytes?: number;
}

export interface RenderReport {
  readonly worksheetId: string;
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Rows of all tables. */
  readonly rowCount: number;
  /** Columns that the person added to our tables. */
  readonly personColumnCount: number;
  readonly personRowCount: number;
  /** Cells that the person typed over; they are kept and coloured. */
  readonly keptCellCount: number;
  readonly syncCount: number;
  readonly byteCount: number;
}

/**
 * Puts a plan into the workbook: as a new sheet, or into the sheet of the same kind and subject. Other sheets are never
 * touched. A new sheet that fails half-way is taken away again. Fails with a RenderProblem. Cost: 4 round trips and one
 * more a 3 MB of cells; an update reads first and takes 3 more, and one for each
 * column that the person filters.
 */
export function insertOrUpdateSheet(
  plan: SheetPlan,
  options: RenderOptions,
): Promise<Result<RenderReport, RenderProblem>> {
  return runBatch(async (batch) => {
    const opened = await openWorkbook(batch);
    const entry = findEntry(opened.registry, plan.kind, plan.subjectId);
    return entry ? update(batch, opened, entry, plan, options) : insert(batch, opened, plan, options);
  }, options.requestBytes);
}

async function insert(
  batch: ExcelBatch,
  opened: OpenedWorkbook,
  plan: SheetPlan,
  options: RenderOptions,
): Promise<Result<RenderReport, RenderProblem>> {
  const name = freeSheetName(plan.name, opened.sheetNames);
  const sheet = batch.context.workbook.worksheets.add(name);
  const insertAndRecord = async () => {
    const { record, ...written } = await insertSheet(batch, sheet, plan, opened);
    const registry = await ensureRegistry(batch, opened, options.newWorkbookId());
    const entry = { ...entryOf(plan, options), worksheetId: written.worksheetId };
    await writeRecord(batch, registry, entry, record);
    await batch.sync();
    return written;
  };
  const written = await insertAndRecord().catch(async (error: unknown) =>
    fail(renderProblemOf(error, batch.hasWritten() && !(await isTakenAway(batch, sheet, name)))),
  );
  if ("ok" in written) return written;
  const { worksheetId, sheetName } = written;
  const counts = { personColumnCount: 0, personRowCount: 0, keptCellCount: 0 };
  return succeed({ worksheetId, sheetName, isNew: true, ...counts, ...costOf(plan, batch) });
}

async function update(
  batch: ExcelBatch,
  { registry }: OpenedWorkbook,
  entry: RegistryEntry,
  plan: SheetPlan,
  options: RenderOptions,
): Promise<Result<RenderReport, RenderProblem>> {
  const { worksheetId, sheetName, row } = entry;
  const sheet = batch.context.workbook.worksheets.getItem(worksheetId);
  const { protection } = sheet;
  protection.load("protected");
  const record = registry && (await readRecord(batch, registry, entry));
  if (registry === undefined || record === undefined) {
    return fail({ code: "sheet-unreadable", isPartlyWritten: false });
  }
  // Before anything is noted: a refresh that could write only beside the sheet would not be one.
  if (protection.protected) return fail({ code: "sheet-protected", isPartlyWritten: false });
  const keepBegun = (begun: BegunWriting) =>
    writeBegun(batch, registry, entry, [...(record.begun ?? []), begun]);
  const { record: next, ...counts } = await updateSheet(batch, sheet, plan, record, keepBegun);
  await writeRecord(batch, registry, { ...entryOf(plan, options), worksheetId, row }, next);
  await batch.sync();
  return succeed({ worksheetId, sheetName, isNew: false, ...counts, ...costOf(plan, batch) });
}

function entryOf(plan: SheetPlan, { refreshedAt, revision, origin }: RenderOptions) {
  const { kind, subjectId, language } = plan;
  return { kind, subjectId, language, refreshedAt, revision, origin };
}

function costOf({ sections }: SheetPlan, batch: ExcelBatch) {
  const rowCount = sections.reduce(
    (sum, section) => (section.kind === "table" ? sum + section.rows.length : sum),
    0,
  );
  return { rowCount, syncCount: batch.syncCount(), byteCount: batch.byteCount() };
}

/** Nothing half-written is left behind; false when it cannot be told. */
async function isTakenAway({ context }: ExcelBatch, sheet: Excel.Worksheet, name: string): Promise<boolean> {
  try {
    sheet.delete();
    await context.sync();
    return true;
  } catch {
    return isTakenAwayByName(context, name).catch(() => false);
  }
}

/**
 * A sheet whose first request was refused never came to be; one whose first answer was lost is there, and unknown to the
 * client but by its name. Its hidden first column tells it from a sheet that a person has just given that name.
 */
async function isTakenAwayByName(context: Excel.RequestContext, name: string): Promise<boolean> {
  const found = context.workbook.worksheets.getItemOrNullObject(name);
  const keys = found.getRange("A:A");
  keys.load("columnHidden");
  await context.sync();
  if (found.isNullObject) return true;
  if (!keys.columnHidden) return false;
  found.delete();
  await context.sync();
  return true;
}
