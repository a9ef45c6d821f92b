/** The part of the import's bench that runs in the page; tests/bench/csv.ts calls it. The importing is done by the extension's own worker. */

import { createWorkerClient } from "../../extension/ui/dashboard/worker-client.ts";
import type { FromImportWorker, ImportQuestion } from "../../extension/workers/import-messages.ts";
import { UNDECIDED } from "../../shared/actions/import-decisions.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import type { Measured } from "./store-page.ts";

/** What importing one file took, and what the page felt of it. */
export interface MeasuredImport {
  readonly ms: number;
  readonly lineCount: number;
  /** The longest task of the page meanwhile; 0 when none was over the 50 ms from which a browser tells. */
  readonly longestTaskMs: number;
}

const client = createWorkerClient<ImportQuestion, FromImportWorker>(
  () => new Worker("/import-worker.js", { type: "module" }),
);

const tasks = {
  /** Detecting, checking and importing, one after the other, as a person who changes nothing goes through them. */
  async importFile(): Promise<MeasuredImport> {
    const file = chosenFile();
    const longest = watchLongTasks();
    const started = performance.now();
    const choices = await proposedChoices(file);
    const check = await answered(client.ask({ kind: "check", file, choices }));
    const run = await answered(client.ask({ kind: "run", file, choices, decisions: UNDECIDED }));
    const ms = performance.now() - started;
    if (check.check.addedCount !== run.outcome.batch.addedCount) throw new Error("Check and import differ.");
    return { ms, lineCount: run.outcome.batch.addedCount, longestTaskMs: longest() };
  },

  parseByPeer(): Promise<Measured> {
    const worker = new Worker("/peer-worker.js", { type: "module" });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Measured>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(chosenFile());
    });
  },
};

export type CsvTask = keyof typeof tasks;
Object.assign(globalThis, { benchTasks: tasks });

function chosenFile(): File {
  const file = document.querySelector("input")?.files?.[0];
  if (file === undefined) throw new Error("No file was chosen.");
  return file;
}

async function proposedChoices(file: File): Promise<ImportChoices> {
  const options = { defaultCurrency: "RON" };
  return (await answered(client.ask({ kind: "preview", file, options }))).preview.choices;
}

async function answered<Answer extends FromImportWorker>(asked: Promise<Answer>) {
  const answer = await asked;
  if (answer.kind === "failed") throw new Error(`The import failed: ${answer.problem.code}.`);
  return answer as Exclude<Answer, { readonly kind: "failed" }>;
}

function watchLongTasks(): () => number {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  return () => {
    observer.disconnect();
    return longest;
  };
}
