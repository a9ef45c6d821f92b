import type { ImportChoices } from "../csv/import-choices.ts";
import { columnsOfHeadings } from "../csv/rejected-cells.ts";
import { readingToRemember } from "../csv/remember-reading.ts";
import type { Instant } from "../model/day.ts";
import type { ImportBatchId } from "../model/ids.ts";
import type { ImportBatch } from "../model/import-batch.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { compactLedger } from "../store/ledger/compact-ledger.ts";
import { writeLedgerBatch } from "../store/ledger/write-ledger-batch.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { saveAsPlanned } from "../store/save-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { untilUndisturbed } from "../store/until-undisturbed.ts";
import { refusedWrite } from "../store/write-failure.ts";
import { archivedClientsOf } from "./archived-clients.ts";
import { readingOf, withDoneRows } from "./completed-import.ts";
import type { FileContent } from "./file-content.ts";
import type { ImportDecisions } from "./import-decisions.ts";
import { type ImportPlan, planImport } from "./import-plan.ts";
import type { ImportProblem } from "./import-problem.ts";
import { ImportCancelled, type ImportControl, isCancelledAt, tellOrStop } from "./import-progress.ts";
import { type FileReading, readFileByChoices } from "./import-reading.ts";
import { headersKeyOf } from "./remembered-corrections.ts";

export interface ImportOutcome {
  readonly batch: ImportBatch;
  /** All of them; the batch keeps the first thousand. */
  readonly rejectedRows: readonly RejectedRow[];
  /** False when the file said nothing new: then nothing was written, not even to the history. */
  readonly isWritten: boolean;
}

export interface ImportFileOptions extends ImportControl {
  readonly store: Store;
  readonly bytes: FileContent;
  /** What was read of these bytes by these choices already, so that they are not read again. */
  readonly reading?: FileReading | undefined;
  readonly fileName: string;
  /** As previewImport proposed them and the person changed them. */
  readonly choices: ImportChoices;
  /** What the preview showed and the person decided; without, what the file says stands. */
  readonly decisions?: ImportDecisions | undefined;
  readonly now: () => Instant;
  /** Makes a random id, for the import. */
  readonly newId: () => string;
}

const KEPT_REJECTED_ROWS = 1000;
const LONGEST_FILE_NAME = 300;
const MOST_CURRENCIES = 20;

/**
 * Imports a file whole or not at all: its sales lines, clients and products in one transaction, to be undone as one.
 * The same file again adds nothing. Sales also take up the room of earlier imports that were undone. Can be cancelled until all is written: then nothing is. Fails with the codes of ImportProblem.
 */
export async function importFile(options: ImportFileOptions): Promise<Result<ImportOutcome, ImportProblem>> {
  const { store, bytes } = options;
  const choices = await withDoneRows(store, options.choices);
  const read = options.reading ? succeed(options.reading) : await readFileByChoices(bytes, choices, options);
  if (!read.ok) return read;
  const reading = read.value;
  const { rowCount: totalCount, rejectedRows } = reading;
  if (await isCancelledAt(options, { phase: "comparing", doneCount: 0, totalCount })) {
    return fail({ code: "cancelled" });
  }
  return untilUndisturbed<Result<ImportOutcome, ImportProblem>>(async () => {
    const planned = await planImport(store, reading, choices, options.decisions);
    const archived = await archivedClientsOf(options, { reading, choices, gone: planned.gone });
    if (archived === undefined) return fail({ code: "cancelled" });
    const plan = withArchived(planned, archived);
    if (await isCancelledAt(options, { phase: "writing", doneCount: 0, totalCount })) {
      return fail({ code: "cancelled" });
    }
    const batch = batchOf(options, reading, plan);
    const written = await write(options, batch, plan);
    if (!written.ok) return written;
    if (written.value === "overtaken") return undefined;
    await options.onProgress?.({ phase: "writing", doneCount: totalCount, totalCount });
    return succeed({ batch, rejectedRows, isWritten: written.value === "written" });
  });
}

/** The clients that the file no longer has and the person wants out of the lists go with it. */
function withArchived(plan: ImportPlan, archived: readonly RecordWrite[]): ImportPlan {
  return {
    ...plan,
    changedCount: plan.changedCount + archived.length,
    recordWrites: [...plan.recordWrites, ...archived],
  };
}

type WriteOutcome = "written" | "nothing-new" | "overtaken";

/** "overtaken" by another window, which changed what the plan was made from: nothing was written. */
async function write(
  options: ImportFileOptions,
  batch: ImportBatch,
  plan: ImportPlan,
): Promise<Result<WriteOutcome, ImportProblem>> {
  if (plan.addedCount + plan.changedCount + (plan.removedCount ?? 0) + plan.recordWrites.length === 0)
    return succeed("nothing-new");
  try {
    const revision = await writePlanned(options, batch, plan);
    return succeed(revision === undefined ? "overtaken" : "written");
  } catch (error) {
    return fail(error instanceof ImportCancelled ? { code: "cancelled" } : refusedWrite(error));
  }
}

async function writePlanned(
  options: ImportFileOptions,
  batch: ImportBatch,
  { basis, comparison, removed, recordWrites }: ImportPlan,
): Promise<Revision | undefined> {
  const { store } = options;
  if (comparison === undefined)
    return saveAsPlanned(store, basis, [{ table: "imports", record: batch }, ...recordWrites], batch.id);
  // Before, so that a failure to write is a failure to import.
  await compactLedger(store);
  const totalCount = batch.addedCount + batch.changedCount;
  const onWritten = (doneCount: number) => tellOrStop(options, { phase: "writing", doneCount, totalCount });
  const otherWrites = recordWrites;
  return writeLedgerBatch(store, { basis, batch, comparison, removed, otherWrites, onWritten });
}

function batchOf(
  { fileName, choices, now, newId }: ImportFileOptions,
  reading: FileReading,
  { addedCount, changedCount, sameCount, removedCount = 0 }: ImportPlan,
): ImportBatch {
  const { kind, source, label, encoding, delimiter, corrections } = choices;
  const { rowCount, rejectedRows, nets, unassignedCount, headers } = reading;
  const isCorrected = corrections.edits.length + corrections.rules.length > 0;
  const remembered = readingToRemember(choices, headers);
  return {
    id: newId() as ImportBatchId,
    kind,
    source,
    fileName: fileName.slice(0, LONGEST_FILE_NAME),
    ...(label !== undefined && { label: label.slice(0, 100) }),
    importedAt: now(),
    encoding,
    delimiter,
    rowCount,
    addedCount,
    changedCount,
    sameCount,
    ...(removedCount > 0 && { removedCount }),
    rejectedCount: rejectedRows.length,
    nets: nets.slice(0, MOST_CURRENCIES),
    unassignedCount,
    rejectedRows: rejectedRows.slice(0, KEPT_REJECTED_ROWS),
    ...(remembered && { reading: remembered }),
    ...(reading.rejectedCells.size > 0 && {
      rejectedTable: rejectedTableOf(reading, choices),
      rejectedReading: readingOf(choices),
    }),
    ...(choices.completes && {
      completes: { importId: choices.completes.importId, rowNumbers: [...reading.completedRows] },
    }),
    ...(isCorrected && { corrections, headersKey: headersKeyOf(headers) }),
  };
}

function rejectedTableOf({ headers, rejectedRows, rejectedCells }: FileReading, choices: ImportChoices) {
  const rowNumbers = [...new Set(rejectedRows.map(({ rowNumber }) => rowNumber))].slice(
    0,
    KEPT_REJECTED_ROWS,
  );
  const rows = rowNumbers.flatMap((rowNumber) => {
    const row = rejectedCells.get(rowNumber);
    return row ? [{ rowNumber, cells: [...row.whole] }] : [];
  });
  const made = columnsOfHeadings(choices);
  return { headers: [...headers], ...(made.length > 0 && { made: [...made] }), rows };
}
