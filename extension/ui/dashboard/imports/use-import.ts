import { useCallback, useMemo, useState } from "react";
import { UNDECIDED } from "../../../../shared/actions/import-decisions.ts";
import { canImport, type ImportPreview, type PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import type { ImportKind } from "../../../../shared/model/import-batch.ts";
import type { FromImportWorker, ImportQuestion } from "../../../workers/import-messages.ts";
import { localDayOf } from "../../kit/local-day.ts";
import { useLeavingQuestion } from "../use-leaving-question.ts";
import { useWorkerClient } from "../use-worker-client.ts";
import { decidingOf } from "./deciding.ts";
import { isFileOf, type OpenImport } from "./import-journal.ts";
import { afterReading, type ChosenFile, type ImportState, type UndoneImport } from "./import-state.ts";
import { useImportJournal } from "./use-import-journal.ts";
import { useReview } from "./use-review.ts";

export type ImportCourse = ReturnType<typeof useImport>;

/**
 * The course of one import; everything long happens in the worker. Held by the dashboard as a whole: an import goes on
 * while the person looks at another view.
 */
export function useImport(
  startWorker: () => Worker,
  defaultCurrency: string | undefined,
  competitors: readonly Competitor[],
) {
  const [state, setState] = useState<ImportState>({ step: "file" });
  const client = useWorkerClient<ImportQuestion, FromImportWorker>(startWorker);
  const deciding = useMemo(() => decidingOf(client, setState), [client]);
  const read = useCallback(
    async (chosen: ChosenFile) => {
      const answer = await client.ask({ kind: "preview", ...chosen });
      setState((now) => afterReading(now, chosen, answer));
    },
    [client],
  );
  useLeavingQuestion(state.step === "running");
  const pages = useReview(client, reviewedBy(state));
  const journal = useImportJournal(state);
  /** With what was chosen before the import was interrupted, as far as the person had come: only the last press is theirs again. */
  const takeUp = async (chosen: ChosenFile, { isChecked, decisions }: OpenImport) => {
    const answer = await client.ask({ kind: "preview", ...chosen });
    setState((now) => afterReading(now, chosen, answer));
    if (answer.kind === "failed" || !isChecked || !canImport(answer.preview)) return;
    await deciding.check(chosen, answer.preview);
    // An older build knew fewer questions.
    if (decisions !== undefined) await deciding.decide({ ...UNDECIDED, ...decisions });
  };
  return {
    state,
    pages,
    journal,
    ...deciding,
    choose(file: File, kind?: ImportKind) {
      const left = isFileOf(journal.interrupted, file) ? journal.interrupted : undefined;
      const fileDay = localDayOf(new Date(file.lastModified));
      const names = competitors.map(({ name }) => ({ name }));
      const proposed = { defaultCurrency, fileDay, kind, fileName: file.name, competitors: names };
      const chosen = { file, options: left?.options ?? proposed };
      setState({ step: "reading", chosen });
      return left === undefined ? read(chosen) : takeUp(chosen, left);
    },
    /** Reads the file again with other choices; what was chosen before stays chosen. */
    rechoose(chosen: ChosenFile, options: PreviewOptions) {
      const rechosen = { ...chosen, options: { ...chosen.options, ...options } };
      setState((now) => (now.step === "columns" ? { ...now, chosen: rechosen, isReading: true } : now));
      return read(rechosen);
    },
    /** At once: what the reading still says is not listened to. */
    cancelReading() {
      client.cancel();
      setState({ step: "file", failure: { code: "cancelled" } });
    },
    cancel() {
      setState(cancelling);
      client.cancel();
    },
    backToColumns(chosen: ChosenFile, preview: ImportPreview) {
      setState({ step: "columns", chosen, preview, isReading: false });
    },
    restart(undone?: UndoneImport) {
      client.cancel();
      setState(undone === undefined ? { step: "file" } : { step: "file", undone });
    },
  };
}

function cancelling(state: ImportState): ImportState {
  if (state.step === "checking" || state.step === "running") return { ...state, isCancelling: true };
  if (state.step !== "preview" || state.rereading === undefined) return state;
  return { ...state, rereading: { ...state.rereading, isCancelling: true } };
}

/** What the worker's lists are of. */
function reviewedBy(state: ImportState): object | undefined {
  if ("check" in state) return state.check;
  return state.step === "done" ? state.outcome : undefined;
}
