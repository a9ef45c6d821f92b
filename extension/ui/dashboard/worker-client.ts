interface Message {
  readonly kind: string;
}

type Of<Messages extends Message, Kind> = Extract<Messages, { readonly kind: Kind }>;

type ProgressOf<Answer extends Message> =
  Of<Answer, "progress"> extends { readonly progress: infer Progress } ? Progress : never;

type CodeOf<Answer extends Message> =
  Of<Answer, "failed"> extends { readonly problem: { readonly code: infer Code } } ? Code : never;

/** A worker as a function: its questions are answered one after the other, or failed. */
export interface WorkerClient<Question extends Message, Answer extends Message> {
  ask<Kind extends Question["kind"]>(
    question: Of<Question, Kind>,
    onProgress?: (progress: ProgressOf<Answer>) => void,
  ): Promise<Of<Answer, Kind> | Of<Answer, "failed">>;
  /** The open question fails with "cancelled" as soon as the worker has stopped. */
  cancel(): void;
  /** Ends the worker at once, whatever it is busy with; the open question, if there is one, fails with this code. */
  end(code: CodeOf<Answer>): void;
  close(): void;
}

/**
 * The worker starts with the first question. One that breaks off (out of memory, a mistake of ours) has written nothing,
 * as its transaction dies with it: that question fails as "unexpected", and the next one has a worker of its own.
 */
export function createWorkerClient<Question extends Message, Answer extends Message>(
  startWorker: () => Worker,
): WorkerClient<Question, Answer> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let failOpen: ((code: string) => void) | undefined;

  function close(): void {
    worker?.terminate();
    worker = undefined;
  }

  function askNow<Kind extends Question["kind"]>(
    question: Of<Question, Kind>,
    onProgress: ((progress: ProgressOf<Answer>) => void) | undefined,
  ): Promise<Of<Answer, Kind> | Of<Answer, "failed">> {
    return new Promise((resolve) => {
      const fail = (code: string) => {
        const failed = { kind: "failed", problem: { code } };
        resolve(failed as unknown as Of<Answer, "failed">);
      };
      failOpen = fail;
      worker ??= startWorker();
      worker.onmessage = ({ data }: MessageEvent) => {
        // Both sides are of one build; `kind` tells which message it is.
        if (data.kind === "progress") onProgress?.(data.progress);
        else if (data.kind === "failed" || data.kind === question.kind) resolve(data);
      };
      worker.onerror = () => {
        close();
        fail("unexpected");
      };
      worker.postMessage(question);
    });
  }

  return {
    ask(question, onProgress) {
      const asked = last.then(() => askNow(question, onProgress));
      last = asked;
      return asked;
    },
    cancel: () => worker?.postMessage({ kind: "cancel" }),
    end(code) {
      close();
      failOpen?.(String(code));
    },
    close,
  };
}
