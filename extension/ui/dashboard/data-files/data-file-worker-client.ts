import type { BundleProgress } from "../../../../shared/actions/save-bundle.ts";
import type {
  DataFileQuestion,
  FromDataFileWorker,
  ToDataFileWorker,
} from "../../../workers/data-file-messages.ts";

type AnswerOf<Kind extends DataFileQuestion["kind"]> = Extract<FromDataFileWorker, { readonly kind: Kind }>;
type Failed = Extract<FromDataFileWorker, { readonly kind: "failed" }>;

/** The worker as a function; one question at a time. */
export interface DataFileWorkerClient {
  ask<Kind extends DataFileQuestion["kind"]>(
    question: Extract<DataFileQuestion, { readonly kind: Kind }>,
    onProgress?: (progress: BundleProgress) => void,
  ): Promise<AnswerOf<Kind> | Failed>;
  /** The open question fails with "cancelled" as soon as the worker has stopped. */
  cancel(): void;
  close(): void;
}

export function createDataFileWorkerClient(worker: Worker): DataFileWorkerClient {
  const send = (message: ToDataFileWorker) => worker.postMessage(message);
  return {
    ask(question, onProgress) {
      return new Promise((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<FromDataFileWorker>) => {
          if (data.kind === "progress") onProgress?.(data.progress);
          else if (data.kind === "failed") resolve(data);
          else if (data.kind === question.kind) resolve(data as AnswerOf<typeof question.kind>);
        };
        // A worker that dies (out of memory) has written nothing: its transaction dies with it.
        worker.onerror = () => resolve({ kind: "failed", problem: { code: "storage" } });
        send(question);
      });
    },
    cancel: () => send({ kind: "cancel" }),
    close: () => worker.terminate(),
  };
}
