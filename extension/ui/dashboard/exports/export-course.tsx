import { createContext, type ReactNode, useContext, useState } from "react";
import type { CsvExportChoice } from "../../../../shared/actions/export-csv.ts";
import type { SheetSubject } from "../../../../shared/model/sheet-subject.ts";
import { fileNameOf } from "../../../../shared/std/file-name.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type {
  ExportedFile,
  ExportProgress,
  ExportQuestion,
  FromExportWorker,
} from "../../../workers/export-messages.ts";
import { decimalMarkOf } from "../decimal-mark.ts";
import { usePageSetting } from "../page-setting.tsx";
import { saveFile } from "../save-file.ts";
import { useDoneToast, useProblemToast } from "../use-saved-toast.tsx";
import { useWorkerClient } from "../use-worker-client.ts";

/** One export at a time, wherever it was asked for. */
export interface ExportCourse {
  /** Undefined while none runs. */
  readonly running: { readonly progress: ExportProgress; readonly isCancelling: boolean } | undefined;
  /** `about` stands in the file's name: whose sales they are. */
  readonly run: (choice: CsvExportChoice, about?: string) => void;
  /** A sheet as an .xlsx file, named after what it is about. */
  readonly saveWorkbook: (subject: SheetSubject, about: string) => void;
  readonly cancel: () => void;
}

const Course = createContext<ExportCourse | undefined>(undefined);

export function useExport(): ExportCourse {
  const course = useContext(Course);
  if (course === undefined) throw new Error("No ExportProvider above this view.");
  return course;
}

/** Above all views, so that an export goes on while the person looks at another one. */
export function ExportProvider(props: { readonly startWorker: () => Worker; readonly children: ReactNode }) {
  const { words, locale, today } = usePageSetting();
  const { exportWords } = words;
  const [running, setRunning] = useState<ExportCourse["running"]>();
  const client = useWorkerClient<ExportQuestion, FromExportWorker>(props.startWorker);
  const tellDone = useDoneToast();
  const tellProblem = useProblemToast();

  const save = (files: readonly ExportedFile[], rowCount: number, title: string) => {
    const names = files.map(({ source }) => fileNameOf([title, source, today], "csv"));
    for (const [index, { blob }] of files.entries()) saveFile(names[index] ?? title, blob);
    if (files.length === 0) tellDone(exportWords.none);
    else tellDone(exportWords.saved(names.join(", "), rowCount, printCount(rowCount, locale)));
  };
  const follow = (progress: ExportProgress) => setRunning((now) => now && { ...now, progress });
  const tellFailure = (code: ExportProblem["code"]) => {
    if (code === "cancelled") tellDone(exportWords.cancelled);
    else tellProblem(code === "subject-gone" ? exportWords.workbook.gone : exportWords.failed);
  };
  const run = async (choice: CsvExportChoice, about: string | undefined) => {
    setRunning(BEGUN);
    const setting = { language: words.language, decimalMark: decimalMarkOf(locale) };
    const answer = await client.ask({ kind: "export", choice, setting }, follow);
    setRunning(undefined);
    const title = ["Dosar", exportWords.kinds[choice.kind], about].filter(Boolean).join(" – ");
    if (answer.kind === "export") save(answer.files, answer.rowCount, title);
    else tellFailure(answer.problem.code);
  };
  const saveWorkbook = async (subject: SheetSubject, about: string) => {
    setRunning(BEGUN);
    const choice = { subject, language: words.language, today };
    const answer = await client.ask({ kind: "workbook", choice }, follow);
    setRunning(undefined);
    if (answer.kind === "failed") return tellFailure(answer.problem.code);
    const name = fileNameOf([`Dosar – ${about}`, today], "xlsx");
    saveFile(name, answer.blob);
    tellDone(exportWords.workbook.saved(name));
  };
  const course: ExportCourse = {
    running,
    run: (choice, about) => {
      run(choice, about).catch(reportError);
    },
    saveWorkbook: (subject, about) => {
      saveWorkbook(subject, about).catch(reportError);
    },
    cancel: () => {
      setRunning((now) => now && { ...now, isCancelling: true });
      client.cancel();
    },
  };
  return <Course.Provider value={course}>{props.children}</Course.Provider>;
}

const BEGUN = { progress: { doneCount: 0, totalCount: 0 }, isCancelling: false };

type ExportProblem = Extract<FromExportWorker, { kind: "failed" }>["problem"];
