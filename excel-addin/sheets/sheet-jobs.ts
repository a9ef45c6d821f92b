/** Runs one job at a time and says where it stands; the interface subscribes to it. */

import type { Language } from "../../shared/model/language.ts";
import type { SheetSubject } from "../../shared/model/sheet-subject.ts";
import { observed } from "../../shared/std/observed.ts";
import type { Result } from "../../shared/std/result.ts";
import type { RenderProblem } from "../office/render-problem.ts";
import {
  type MakeOptions,
  type MakeProblem,
  type MakeProgress,
  makeSheet,
  type SheetTools,
  saveSheet,
} from "./make-sheet.ts";
import type { Connected } from "./sheet-sources.ts";
import type { WorkbookAccess, WrittenSheet } from "./workbook-access.ts";

/** One sheet to be made: of what, in which language, and its name for the person. */
export interface SheetOrder {
  readonly subject: SheetSubject;
  readonly language: Language;
  readonly title: string;
}

export type JobProblem = MakeProblem | { readonly code: "unexpected" };

/** Into the open workbook, or a file of its own. */
export type JobTarget = "sheet" | "file";

export type JobState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly target: JobTarget;
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
  | { readonly kind: "saved"; readonly fileName: string }
  /** The sheet that the last job had added is gone again. */
  | { readonly kind: "undone" }
  | { readonly kind: "cancelled"; readonly writtenCount: number }
  | {
      readonly kind: "failed";
      readonly target: JobTarget;
      readonly problem: JobProblem;
      readonly order: SheetOrder;
      /** Of the data source that the problem may say something about. */
      readonly sourceId: string;
      /** Sheets of the same job that are up to date already. */
      readonly writtenCount: number;
      /** What is left to do, the failed one first. */
      readonly rest: readonly SheetOrder[];
    };

type JobPlace = Pick<Extract<JobState, { kind: "running" }>, "target" | "order" | "index" | "count">;

export interface SheetJobs {
  state(): JobState;
  subscribe(listener: () => void): () => void;
  /** Makes the sheets one after the other; does nothing while a job runs. */
  run(orders: readonly SheetOrder[], connected: Connected): Promise<void>;
  /** One sheet as a file; the same. */
  save(order: SheetOrder, connected: Connected): Promise<void>;
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

  async function make<Made>(
    work: (options: MakeOptions, tools: SheetTools) => Promise<Result<Made, MakeProblem>>,
    { order, ...place }: JobPlace,
    connected: Connected,
  ): Promise<Result<Made, JobProblem>> {
    const { signal } = controller;
    const sourceId = connected.source.id;
    const onProgress = (progress: MakeProgress) =>
      become({ ...place, order, sourceId, kind: "running", progress, isStopping: signal.aborted });
    try {
      return await work({ ...order, ...connected, signal, onProgress }, tools);
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
      const place = { target: "sheet", order, index, count: orders.length } as const;
      const made = await make(makeSheet, place, connected);
      if (!made.ok) {
        const rest = orders.slice(index);
        const left = { target: "sheet", order, writtenCount: written.length, rest } as const;
        return become(endedBy(made.problem, { ...left, sourceId: connected.source.id }));
      }
      written.push(made.value);
    }
    become({ kind: "done", written });
  }

  async function save(order: SheetOrder, connected: Connected): Promise<void> {
    if (state().kind === "running") return;
    controller = new AbortController();
    const made = await make(saveSheet, { target: "file", order, index: 0, count: 1 }, connected);
    if (made.ok) return become({ kind: "saved", ...made.value });
    const left = { target: "file", order, writtenCount: 0, rest: [order] } as const;
    become(endedBy(made.problem, { ...left, sourceId: connected.source.id }));
  }

  return {
    run,
    save,
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
      become(await takenBack(state(), tools.workbook));
    },
    dismiss() {
      if (state().kind !== "running") become({ kind: "idle" });
    },
  };
}

type Failed = Extract<JobState, { kind: "failed" }>;

function endedBy(problem: JobProblem, left: Omit<Failed, "kind" | "problem">): JobState {
  if (problem.code === "cancelled") return { kind: "cancelled", writtenCount: left.writtenCount };
  return { kind: "failed", problem, ...left };
}

async function takenBack(job: JobState, workbook: WorkbookAccess): Promise<JobState> {
  const added = addedSheetOf(job);
  if (job.kind !== "done" || added === undefined) return job;
  const { written, isWrittenOn: withWriting = false } = job;
  const removed = await workbook.removeSheet(added.worksheetId, { withWriting });
  if (!removed.ok) return { ...job, undoProblem: removed.problem };
  return removed.value === "written-on" ? { kind: "done", written, isWrittenOn: true } : { kind: "undone" };
}

/** The one new sheet of a finished job, which can be taken away again without losing anything. */
export function addedSheetOf(state: JobState): WrittenSheet | undefined {
  if (state.kind !== "done") return undefined;
  const [sheet] = state.written;
  return state.written.length === 1 && sheet?.isNew ? sheet : undefined;
}
