import { useCallback, useState } from "react";
import type { MergeReport } from "../../../../shared/actions/merge-bundle.ts";
import type { MergePreview, MergeSide } from "../../../../shared/actions/merge-preview.ts";
import type { BundleProgress } from "../../../../shared/actions/save-bundle.ts";
import { undoMerge } from "../../../../shared/store/merge-records.ts";
import type { Revision, Store } from "../../../../shared/store/open-store.ts";
import type { DataFileProblem } from "../../../workers/data-file-messages.ts";
import { IMPORT_LOCK } from "../../../workers/import-lock.ts";
import { useDataFileWorker } from "./use-data-file-worker.ts";

export type MergeState =
  | { readonly step: "choosing"; readonly problem?: DataFileProblem; readonly keptCount?: number }
  | { readonly step: "reading"; readonly progress: BundleProgress }
  | { readonly step: "preview" | "merging"; readonly fileName: string; readonly preview: MergePreview }
  | { readonly step: "done"; readonly fileName: string; readonly report: MergeReport };

export interface MergeCourse {
  readonly state: MergeState;
  readonly read: (file: File) => Promise<void>;
  readonly merge: (choices: ReadonlyMap<string, MergeSide>, takesTheirLines: boolean) => Promise<void>;
  readonly cancel: () => void;
  readonly restart: () => void;
  /** Takes a merge back, the last or any other; the records that were changed since stay and are counted. */
  readonly undo: (revision: Revision) => Promise<void>;
}

/** Choose a file, see what it would change, take it over, undo. Everything long happens in the worker. */
export function useMergeFile(store: Store, startWorker: () => Worker): MergeCourse {
  const [state, setState] = useState<MergeState>({ step: "choosing" });
  const client = useDataFileWorker(startWorker);
  const read = useCallback(
    async (file: File) => {
      setState({ step: "reading", progress: { doneCount: 0, totalCount: file.size } });
      const follow = (progress: BundleProgress) => setState({ step: "reading", progress });
      const answer = await client().ask({ kind: "read", file }, follow);
      setState(
        answer.kind === "read"
          ? { step: "preview", fileName: file.name, preview: answer.preview }
          : { step: "choosing", problem: answer.problem },
      );
    },
    [client],
  );
  return {
    state,
    read,
    async merge(choices, takesTheirLines) {
      if (state.step !== "preview") return;
      const { fileName, preview } = state;
      setState({ step: "merging", fileName, preview });
      const answer = await client().ask({ kind: "merge", fileName, choices, takesTheirLines });
      setState(
        answer.kind === "merge"
          ? { step: "done", fileName, report: answer.report }
          : { step: "choosing", problem: answer.problem },
      );
    },
    cancel: () => client().cancel(),
    restart: () => setState({ step: "choosing" }),
    async undo(revision) {
      const { keptCount } = await navigator.locks.request(IMPORT_LOCK, () => undoMerge(store, revision));
      setState({ step: "choosing", keptCount });
    },
  };
}
