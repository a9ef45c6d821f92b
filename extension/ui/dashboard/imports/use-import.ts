import { useCallback, useState } from "react";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import type { ImportCheck } from "../../../../shared/actions/preview-import.ts";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { FromImportWorker, ImportQuestion } from "../../../workers/import-messages.ts";
import { useLeavingQuestion } from "../use-leaving-question.ts";
import { useWorkerClient } from "../use-worker-client.ts";
import { afterReading, type ChosenFile, type ImportState, type UndoneImport } from "./import-state.ts";

const NO_PROGRESS: ImportProgress = { phase: "reading", doneCount: 0, totalCount: 0 };

export type ImportCourse = ReturnType<typeof useImport>;

/**
 * The course of one import; everything long happens in the worker. Held by the dashboard as a whole: an import goes on
 * while the person looks at another view.
 */
export function useImport(startWorker: () => Worker, defaultCurrency: string | undefined) {
  const [state, setState] = useState<ImportState>({ step: "file" });
  const client = useWorkerClient<ImportQuestion, FromImportWorker>(startWorker);
  const read = useCallback(
    async (chosen: ChosenFile) => {
      const answer = await client.ask({ kind: "preview", ...chosen });
      setState((now) => afterReading(now, chosen, answer));
    },
    [client],
  );
  const follow = useCallback((progress: ImportProgress) => {
    setState((now) => (now.step === "checking" || now.step === "running" ? { ...now, progress } : now));
  }, []);
  useLeavingQuestion(state.step === "running");
  return {
    state,
    choose(file: File) {
      const chosen = { file, options: { defaultCurrency } };
      setState({ step: "reading", chosen });
      return read(chosen);
    },
    /** Reads the file again with other choices; what was chosen before stays chosen. */
    rechoose(chosen: ChosenFile, options: PreviewOptions) {
      const rechosen = { ...chosen, options: { ...chosen.options, ...options } };
      setState((now) => (now.step === "columns" ? { ...now, chosen: rechosen, isReading: true } : now));
      return read(rechosen);
    },
    async check(chosen: ChosenFile, preview: ImportPreview) {
      setState({ step: "checking", chosen, preview, progress: NO_PROGRESS, isCancelling: false });
      const question = { kind: "check", file: chosen.file, choices: preview.choices } as const;
      const answer = await client.ask(question, follow);
      if (answer.kind === "check") setState({ step: "preview", chosen, preview, check: answer.check });
      else setState({ step: "columns", chosen, preview, isReading: false, failure: answer.problem });
    },
    /** What was chosen and checked stays when it fails or is cancelled, so that trying again is one press. */
    async run(chosen: ChosenFile, preview: ImportPreview, check: ImportCheck) {
      setState({ step: "running", chosen, preview, check, progress: NO_PROGRESS, isCancelling: false });
      const question = { kind: "run", file: chosen.file, choices: preview.choices } as const;
      const answer = await client.ask(question, follow);
      if (answer.kind === "run") setState({ step: "done", outcome: answer.outcome });
      else setState({ step: "preview", chosen, preview, check, failure: answer.problem });
    },
    /** At once: what the reading still says is not listened to. */
    cancelReading() {
      client.cancel();
      setState({ step: "file", failure: { code: "cancelled" } });
    },
    cancel() {
      setState((now) =>
        now.step === "checking" || now.step === "running" ? { ...now, isCancelling: true } : now,
      );
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
