/** Runs one job at a time and says where it stands; the interface subscribes to it. */

import type { Language } from "../../shared/model/language.ts";
import type { SheetSubject } from "../../shared/model/sheet-subject.ts";
import { observed } from "../../shared/std/observed.ts";
import type { Result } from "../../shared/std/result.ts";
import type { RenderProblem } from "../office/render-problem.ts";
import { type MakeProblem, type MakeProgress, makeSheet, type SheetTools } from "./make-sheet.ts";
import type { Connected } from "./sheet-sources.ts";
import type { WrittenSheet } from "./workbook-access.ts";

/** One sheet to be made: of what, in which language, and its name for the person. */
export interface SheetOrder {
  readonly subject: SheetSubject;
  readonly language: Language;
  readonly title: string;
}

export type JobProblem = MakeProblem | { readonly code: "unexpected" };

export type JobState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly order: SheetOrder;
      readonly sourceId: string;
      /** From 0. */
      readonly index: number;
      readonly count: number;
      readonly progress: MakeProgress;
      readonly isStopping: boolean;
    }
  | {
      readonly kind: "done";
      readonly written: readonly WrittenSheet[];
      /** Why the new sheet could not be taken away again; the person may try once more. */
      readonly undoProblem?: RenderProblem;
      /** The new sheet was not taken away again, since the person has written on it. */
      readonly isWrittenOn?: true;
    }
  /** The sheet that the last job had added is gone again. */
  | { readonly kind: "undone" }
  | { readonly kind: "cancelled"; readonly writtenCount: number }
  | {
      readonly kind: "failed";
      readonly problem: JobProblem;
      readonly order: SheetOrder;
      /** Of the data source that the problem may say something about. */
      readonly sourceId: string;
      /** Sheets of the same job that are up to date already. */
      readonly writtenCount: number;
      /** What is left to do, the failed one first. */
      readonly rest: readonly SheetOrder[];
    };

export interface SheetJobs {
  state(): JobState;
  subscribe(listener: () => void): () => void;
  /** Makes the sheets one after the other; does nothing while a job runs. */
  run(orders: readonly SheetOrder[], connected: Connected): Promise<void>;
  cancel(): void;
  /** Stops a job that reads from this source, since its permission has ended; a sheet that is being written is finished. */
  endSource(sourceId: string): void;
  /**
   * Takes the sheet away that the job has just added; an updated one stays, and one on which the person has written until
   * they undo that too.
   */
  undo(): Promise<void>;
  /** Takes the result off the screen. */
  dismiss(): void;
}

export function createSheetJobs(tools: SheetTools): SheetJobs {
  const { value: state, become, subscribe } = observed<JobState>({ kind: "idle" });
  let controller = new AbortController();

  function stop(job: Extract<JobState, { kind: "running" }>): void {
    controller.abort();
    become({ ...job, isStopping: true });
  }

  async function make(
    orders: readonly SheetOrder[],
    index: number,
    order: SheetOrder,
    connected: Connected,
  ): Promise<Result<WrittenSheet, JobProblem>> {
    const place = { order, sourceId: connected.source.id, index, count: orders.length };
    const onProgress = (progress: MakeProgress) =>
      become({ ...place, kind: "running", progress, isStopping: controller.signal.aborted });
    try {
      return await makeSheet({ ...order, ...connected, signal: controller.signal, onProgress }, tools);
    } catch (error) {
      reportError(error);
      return { ok: false, problem: { code: "unexpected" } };
    }
  }

  async function run(orders: readonly SheetOrder[], connected: Connected): Promise<void> {
    if (state().kind === "running") return;
    controller = new AbortController();
    const written: WrittenSheet[] = [];
    for (const [index, order] of orders.entries()) {
      const made = await make(orders, index, order, connected);
      const writtenCount = written.length;
      if (!made.ok) {
        const { problem } = made;
        if (problem.code === "cancelled") return become({ kind: "cancelled", writtenCount });
        const [sourceId, rest] = [connected.source.id, orders.slice(index)];
        return become({ kind: "failed", problem, order, sourceId, writtenCount, rest });
      }
      written.push(made.value);
    }
    become({ kind: "done", written });
  }

  return {
    run,
    state,
    subscribe,
    cancel() {
      const job = state();
      if (job.kind === "running" && job.progress.stage !== "sheet") stop(job);
    },
    endSource(sourceId) {
      const job = state();
      if (job.kind === "running" && job.sourceId === sourceId) stop(job);
    },
    async undo() {
      const job = state();
      const added = addedSheetOf(job);
      if (job.kind !== "done" || added === undefined) return;
      const { written, isWrittenOn: withWriting = false } = job;
      const removed = await tools.workbook.removeSheet(added.worksheetId, { withWriting });
      if (!removed.ok) return become({ ...job, undoProblem: removed.problem });
      become(
        removed.value === "written-on" ? { kind: "done", written, isWrittenOn: true } : { kind: "undone" },
      );
    },
    dismiss() {
      if (state().kind !== "running") become({ kind: "idle" });
    },
  };
}

/** The one new sheet of a finished job, which can be taken away again without losing anything. */
export function addedSheetOf(state: JobState): WrittenSheet | undefined {
  if (state.kind !== "done") return undefined;
  const [sheet] = state.written;
  return state.written.length === 1 && sheet?.isNew ? sheet : undefined;
}
