import { exportCsv } from "../../shared/actions/export-csv.ts";
import { saveWorkbook } from "../../shared/actions/save-workbook.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { WORKBOOK_TYPE } from "../../shared/xlsx/write-workbook.ts";
import { openOwnStore } from "../browser/open-own-store.ts";
import { localDayOf } from "../ui/kit/local-day.ts";
import type {
  CsvQuestion,
  ExportProgress,
  ExportQuestion,
  FromExportWorker,
  WorkbookQuestion,
} from "./export-messages.ts";

export interface ExportRun {
  readonly signal: AbortSignal;
  /** Is waited for, so that a wish to cancel is heard. */
  readonly onProgress: (progress: ExportProgress) => Promise<void>;
}

const CANCELLED: FromExportWorker = { kind: "failed", problem: { code: "cancelled" } };

export async function answerExport(question: ExportQuestion, run: ExportRun): Promise<FromExportWorker> {
  const store = await openOwnStore();
  if (question.kind === "export") return answerCsv(store, question, run);
  try {
    return await answerWorkbook(store, question, run);
  } catch (error) {
    if (run.signal.aborted) return CANCELLED;
    throw error;
  }
}

async function answerCsv(
  store: Store,
  { choice, setting }: CsvQuestion,
  { signal, onProgress }: ExportRun,
): Promise<FromExportWorker> {
  const partsBySource = new Map<string | undefined, Blob[]>();
  let doneCount = 0;
  for await (const { source, text, rowCount, totalCount } of exportCsv(store, choice, setting)) {
    const parts = partsBySource.get(source) ?? [];
    // A Blob is the browser's to keep, on disk where it grows: the text is not held.
    parts.push(new Blob([text]));
    partsBySource.set(source, parts);
    doneCount += rowCount;
    await onProgress({ doneCount, totalCount });
    if (signal.aborted) return CANCELLED;
  }
  const files = [...partsBySource].map(([source, parts]) => ({
    source: partsBySource.size > 1 ? source : undefined,
    blob: new Blob(parts, { type: "text/csv;charset=utf-8" }),
  }));
  return { kind: "export", files, rowCount: doneCount };
}

/** Throws the signal's reason when it is cancelled. */
async function answerWorkbook(
  store: Store,
  { choice }: WorkbookQuestion,
  { signal, onProgress }: ExportRun,
): Promise<FromExportWorker> {
  let last: ExportProgress = { doneCount: 0, totalCount: 0 };
  const report = async (progress: ExportProgress) => {
    last = progress;
    await onProgress(progress);
    signal.throwIfAborted();
  };
  const bytes = await saveWorkbook(store, choice, {
    dayOf: (instant: Instant) => localDayOf(new Date(instant)),
    deflate: () => new CompressionStream("deflate-raw"),
    onRead: report,
  });
  if (bytes === undefined) return { kind: "failed", problem: { code: "subject-gone" } };
  const parts: Blob[] = [];
  for await (const piece of bytes) {
    parts.push(new Blob([piece]));
    await report(last);
  }
  return { kind: "workbook", blob: new Blob(parts, { type: WORKBOOK_TYPE }) };
}
