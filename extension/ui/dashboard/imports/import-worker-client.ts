import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import type { FromImportWorker, ImportQuestion, ToImportWorker } from "../../../workers/import-messages.ts";

type AnswerOf<Kind extends ImportQuestion["kind"]> = Extract<FromImportWorker, { readonly kind: Kind }>;
export type ImportFailed = Extract<FromImportWorker, { readonly kind: "failed" }>;

/** The import's worker as a function: questions are answered one after the other, or failed. */
export interface ImportWorkerClient {
  ask<Kind extends ImportQuestion["kind"]>(
    question: Extract<ImportQuestion, { readonly kind: Kind }>,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<AnswerOf<Kind> | ImportFailed>;
  /** The open question fails with "cancelled" as soon as the worker has stopped. */
  cancel(): void;
  close(): void;
}

export function createImportWorkerClient(worker: Worker): ImportWorkerClient {
  const send = (message: ToImportWorker) => worker.postMessage(message);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask<Kind extends ImportQuestion["kind"]>(
      question: Extract<ImportQuestion, { readonly kind: Kind }>,
      onProgress?: (progress: ImportProgress) => void,
    ) {
      const asked = last.then(() => askNow(question, onProgress));
      last = asked;
      return asked;
    },
    cancel: () => send({ kind: "cancel" }),
    close: () => worker.terminate(),
  };

  function askNow<Kind extends ImportQuestion["kind"]>(
    question: Extract<ImportQuestion, { readonly kind: Kind }>,
    onProgress: ((progress: ImportProgress) => void) | undefined,
  ): Promise<AnswerOf<Kind> | ImportFailed> {
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
        if (data.kind === "progress") onProgress?.(data.progress);
        else if (data.kind === "failed") resolve(data);
        else if (data.kind === question.kind) resolve(data as AnswerOf<Kind>);
      };
      // A worker that dies (out of memory) has written nothing: its transaction dies with it.
      worker.onerror = () => resolve({ kind: "failed", code: "storage" });
      send(question);
    });
  }
}
