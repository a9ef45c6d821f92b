/** Writes CSV files beside the page, so that it stays quick; opens the store by itself. */
import { exportCsv } from "../../shared/actions/export-csv.ts";
import { openOwnStore } from "../browser/open-own-store.ts";
import type { ExportQuestion, FromExportWorker, ToExportWorker } from "./export-messages.ts";

const PROGRESS_EVERY_MS = 80;

let current: AbortController | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToExportWorker>) => {
  if (data.kind === "cancel") {
    current?.abort();
    return;
  }
  current = new AbortController();
  // The page is told of a mistake of ours as of a crash: this worker may be in any state, and it starts another.
  answer(data, current.signal).then(send, reportError);
});

async function answer({ choice, setting }: ExportQuestion, signal: AbortSignal): Promise<FromExportWorker> {
  const store = await openOwnStore();
  const partsBySource = new Map<string | undefined, Blob[]>();
  let doneCount = 0;
  for await (const { source, text, rowCount, totalCount } of exportCsv(store, choice, setting)) {
    const parts = partsBySource.get(source) ?? [];
    // A Blob is the browser's to keep, on disk where it grows: the text is not held.
    parts.push(new Blob([text]));
    partsBySource.set(source, parts);
    doneCount += rowCount;
    await reportProgress({ doneCount, totalCount });
    if (signal.aborted) return { kind: "failed", problem: { code: "cancelled" } };
  }
  const files = [...partsBySource].map(([source, parts]) => ({
    source: partsBySource.size > 1 ? source : undefined,
    blob: new Blob(parts, { type: "text/csv;charset=utf-8" }),
  }));
  return { kind: "export", files, rowCount: doneCount };
}

let reportedAt = 0;

/** Waits a moment after each report, in which a message to cancel can arrive. */
async function reportProgress(progress: { doneCount: number; totalCount: number }): Promise<void> {
  if (performance.now() - reportedAt < PROGRESS_EVERY_MS) return;
  reportedAt = performance.now();
  send({ kind: "progress", progress });
  await new Promise((resolve) => setTimeout(resolve));
}

function send(message: FromExportWorker): void {
  self.postMessage(message);
}
