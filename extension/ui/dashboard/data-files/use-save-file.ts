import { useCallback, useState } from "react";
import type { BundleChoice } from "../../../../shared/actions/bundle-choice.ts";
import type { BundleProgress } from "../../../../shared/actions/save-bundle.ts";
import type { DataFileNote } from "../../../../shared/model/data-file.ts";
import { noteSavedFile } from "../../../../shared/store/data-file-log.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type {
  DataFileProblem,
  DataFileQuestion,
  FromDataFileWorker,
  MadeFile,
} from "../../../workers/data-file-messages.ts";
import { saveFile } from "../save-file.ts";
import { useWorkerClient } from "../use-worker-client.ts";

export type SaveState =
  | { readonly step: "choosing"; readonly problem?: DataFileProblem; readonly savedName?: string }
  | { readonly step: "preparing"; readonly progress: BundleProgress; readonly isCancelling: boolean }
  | { readonly step: "ready"; readonly made: MadeFile };

const NO_PROGRESS: BundleProgress = { doneCount: 0, totalCount: 0 };

export type SaveCourse = ReturnType<typeof useSaveFile>;

/** Choose, prepare in the worker, look at it, save. Held by the dashboard as a whole, as the merging is. */
export function useSaveFile(store: Store, startWorker: () => Worker) {
  const [state, setState] = useState<SaveState>({ step: "choosing" });
  const client = useWorkerClient<DataFileQuestion, FromDataFileWorker>(startWorker);
  const prepare = useCallback(
    async (choice: BundleChoice) => {
      setState({ step: "preparing", progress: NO_PROGRESS, isCancelling: false });
      const follow = (progress: BundleProgress) =>
        setState((now) => (now.step === "preparing" ? { ...now, progress } : now));
      const answer = await client.ask({ kind: "save", choice }, follow);
      setState(
        answer.kind === "save"
          ? { step: "ready", made: answer.made }
          : { step: "choosing", problem: answer.problem },
      );
    },
    [client],
  );
  return {
    state,
    prepare,
    cancel() {
      setState((now) => (now.step === "preparing" ? { ...now, isCancelling: true } : now));
      client.cancel();
    },
    async save({ header, blob }: MadeFile, fileName: string) {
      saveFile(fileName, blob);
      await noteSavedFile(store, noteOf({ header, blob }, fileName, store));
      setState({ step: "choosing", savedName: fileName });
    },
    restart: () => setState({ step: "choosing" }),
  };
}

function noteOf({ header, blob }: MadeFile, fileName: string, store: Store): DataFileNote {
  const { id, purpose, author, recipient, counts } = header;
  return {
    id,
    direction: "saved",
    fileName,
    at: store.now(),
    purpose,
    ...(author !== undefined && { author }),
    ...(recipient !== undefined && { recipient }),
    clientCount: counts.clients,
    lineCount: counts.salesLines,
    noteCount: counts.notes,
    size: blob.size,
  };
}
