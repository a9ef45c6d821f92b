/** Writes files that leave Dosar beside the page, so that it stays quick; opens the store by itself. */
import { answerExport } from "./answer-export.ts";
import type { FromExportWorker, ToExportWorker } from "./export-messages.ts";

const PROGRESS_EVERY_MS = 80;

let current: AbortController | undefined;
let reportedAt = 0;

self.addEventListener("message", ({ data }: MessageEvent<ToExportWorker>) => {
  if (data.kind === "cancel") {
    current?.abort();
    return;
  }
  current = new AbortController();
  const { signal } = current;
  // The page is told of a mistake of ours as of a crash: this worker may be in any state, and it starts another.
  answerExport(data, { signal, onProgress }).then(send, reportError);
});

/** Waits a moment after each report, in which a message to cancel can arrive. */
async function onProgress(progress: { doneCount: number; totalCount: number }): Promise<void> {
  if (performance.now() - reportedAt < PROGRESS_EVERY_MS) return;
  reportedAt = performance.now();
  send({ kind: "progress", progress });
  await new Promise((resolve) => setTimeout(resolve));
}

function send(message: FromExportWorker): void {
  self.postMessage(message);
}
