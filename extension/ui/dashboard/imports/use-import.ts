import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import type { ImportCheck } from "../../../../shared/actions/preview-import.ts";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { ChosenFile, ImportState, UndoneImport } from "./import-state.ts";
import { createImportWorkerClient, type ImportFailed } from "./import-worker-client.ts";

const NO_PROGRESS: ImportProgress = { phase: "reading", doneCount: 0, totalCount: 0 };

export type ImportCourse = ReturnType<typeof useImport>;

/**
 * The course of one import; everything long happens in the worker. Held by the dashboard as a whole: an import goes on
 * while the person looks at another view.
 */
export function useImport(startWorker: () => Worker, defaultCurrency: string | undefined) {
  const [state, setState] = useState<ImportState>({ step: "file" });
  const client = useImportClient(startWorker);
  const fail = useCallback(({ code }: ImportFailed) => setState({ step: "file", failure: code }), []);
  const read = useCallback(
    async (chosen: ChosenFile) => {
      const answer = await client().ask({ kind: "preview", ...chosen });
      if (answer.kind === "failed") return fail(answer);
      // A choice that was made meanwhile is being read already; this answer is of the past.
      const isOld = (now: ImportState) => "chosen" in now && now.chosen !== chosen;
      const read: ImportState = { step: "columns", chosen, preview: answer.preview, isReading: false };
      setState((now) => (isOld(now) ? now : read));
    },
    [client, fail],
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
      const answer = await client().ask(question, follow);
      if (answer.kind === "check") setState({ step: "preview", chosen, preview, check: answer.check });
      else setState({ step: "columns", chosen, preview, isReading: false, failure: answer.code });
    },
    /** What was chosen and checked stays when it fails or is cancelled, so that trying again is one press. */
    async run(chosen: ChosenFile, preview: ImportPreview, check: ImportCheck) {
      setState({ step: "running", chosen, preview, check, progress: NO_PROGRESS, isCancelling: false });
      const question = { kind: "run", file: chosen.file, choices: preview.choices } as const;
      const answer = await client().ask(question, follow);
      if (answer.kind === "run") setState({ step: "done", outcome: answer.outcome });
      else setState({ step: "preview", chosen, preview, check, failure: answer.code });
    },
    cancel() {
      setState((now) =>
        now.step === "checking" || now.step === "running" ? { ...now, isCancelling: true } : now,
      );
      client().cancel();
    },
    backToColumns(chosen: ChosenFile, preview: ImportPreview) {
      setState({ step: "columns", chosen, preview, isReading: false });
    },
    restart(undone?: UndoneImport) {
      setState(undone === undefined ? { step: "file" } : { step: "file", undone });
    },
  };
}

/** The browser asks before it closes a page in the middle of an import. */
function useLeavingQuestion(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isRunning]);
}

/** The worker starts with the first file and ends with the page. */
function useImportClient(startWorker: () => Worker) {
  const client = useRef<ReturnType<typeof createImportWorkerClient>>(undefined);
  useEffect(
    () => () => {
      client.current?.close();
      client.current = undefined;
    },
    [],
  );
  return useMemo(
    () => () => {
      client.current ??= createImportWorkerClient(startWorker());
      return client.current;
    },
    [startWorker],
  );
}
