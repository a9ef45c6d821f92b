import { useCallback, useState } from "react";
import type { MergeReport } from "../../../../shared/actions/merge-bundle.ts";
import type { MergePreview } from "../../../../shared/actions/merge-preview.ts";
import { BY_THE_CLOCKS, type MergeDecision } from "../../../../shared/actions/plan-merge.ts";
import type { BundleProgress } from "../../../../shared/actions/save-bundle.ts";
import { undoMerge } from "../../../../shared/store/merge-records.ts";
import type { Revision, Store } from "../../../../shared/store/open-store.ts";
import { writeFailureOf } from "../../../../shared/store/write-failure.ts";
import type {
  DataFileProblem,
  DataFileQuestion,
  FromDataFileWorker,
} from "../../../workers/data-file-messages.ts";
import { IMPORT_LOCK } from "../../../workers/import-lock.ts";
import { useLeavingQuestion } from "../use-leaving-question.ts";
import { useWorkerClient } from "../use-worker-client.ts";

export type MergeState =
  | { readonly step: "choosing"; readonly problem?: DataFileProblem; readonly keptCount?: number }
  | { readonly step: "reading"; readonly progress: BundleProgress }
  | {
      readonly step: "preview" | "merging";
      readonly fileName: string;
      readonly preview: MergePreview;
      readonly decision: MergeDecision;
    }
  | { readonly step: "done"; readonly fileName: string; readonly report: MergeReport };

export interface MergeCourse {
  readonly state: MergeState;
  readonly read: (file: File) => Promise<void>;
  /** What the person has chosen of the preview. */
  readonly decide: (decision: MergeDecision) => void;
  readonly merge: () => Promise<void>;
  readonly cancel: () => void;
  readonly restart: () => void;
  /** Takes a merge back, the last or any other; the records that were changed since stay and are counted. */
  readonly undo: (revision: Revision) => Promise<void>;
}

/**
 * Choose a file, see what it would change, take it over, undo. Everything long happens in the worker. Held by the
 * dashboard as a whole: it goes on, with what was chosen, while the person looks at another view.
 */
export function useMergeFile(store: Store, startWorker: () => Worker): MergeCourse {
  const [state, setState] = useState<MergeState>({ step: "choosing" });
  const client = useWorkerClient<DataFileQuestion, FromDataFileWorker>(startWorker);
  const read = useCallback(
    async (file: File) => {
      setState({ step: "reading", progress: { doneCount: 0, totalCount: file.size } });
      const follow = (progress: BundleProgress) => setState({ step: "reading", progress });
      const answer = await client.ask({ kind: "read", file }, follow);
      setState(
        answer.kind === "read"
          ? { step: "preview", fileName: file.name, preview: answer.preview, decision: BY_THE_CLOCKS }
          : { step: "choosing", problem: answer.problem },
      );
    },
    [client],
  );
  useLeavingQuestion(state.step === "merging");
  return {
    state,
    read,
    decide: (decision) => setState((now) => (now.step === "preview" ? { ...now, decision } : now)),
    async merge() {
      if (state.step !== "preview") return;
      const { fileName, decision } = state;
      setState({ ...state, step: "merging" });
      const answer = await client.ask({ kind: "merge", fileName, decision });
      setState(
        answer.kind === "merge"
          ? { step: "done", fileName, report: answer.report }
          : { step: "choosing", problem: answer.problem },
      );
    },
    cancel: () => client.cancel(),
    restart: () => setState({ step: "choosing" }),
    async undo(revision) {
      const undone = navigator.locks.request(IMPORT_LOCK, () => undoMerge(store, revision));
      setState({ step: "choosing", ...(await undone.catch(failureOfUndo)) });
    },
  };
}

function failureOfUndo(error: unknown): { readonly problem: DataFileProblem } {
  reportError(error);
  return { problem: { code: writeFailureOf(error) } };
}
