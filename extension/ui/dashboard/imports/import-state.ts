/** Where an import stands: the four steps of the screen and what each knows. */

import type { ImportDecisions } from "../../../../shared/actions/import-decisions.ts";
import type { DecidedCounts, ImportSummary } from "../../../../shared/actions/import-pages.ts";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import type { UndoImportProblem } from "../../../../shared/actions/undo-import.ts";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { Result } from "../../../../shared/std/result.ts";
import type { UndoReport } from "../../../../shared/store/undo-write.ts";
import type { FromImportWorker, ImportFailure, ImportReport } from "../../../workers/import-messages.ts";

export interface ChosenFile {
  readonly file: File;
  readonly options: PreviewOptions;
}

export type ImportState =
  | { readonly step: "file"; readonly failure?: ImportFailure; readonly undone?: UndoneImport }
  | { readonly step: "reading"; readonly chosen: ChosenFile }
  | {
      readonly step: "columns";
      readonly chosen: ChosenFile;
      readonly preview: ImportPreview;
      /** A choice was changed and the file is read again; the preview is of the choice before. */
      readonly isReading: boolean;
      /** Why the whole file was not read in the end. */
      readonly failure?: ImportFailure;
    }
  | ({
      readonly step: "checking";
      readonly chosen: ChosenFile;
      readonly preview: ImportPreview;
    } & Working)
  | ({ readonly step: "running" } & Checked & Working)
  | ({
      readonly step: "preview";
      /** Why nothing was imported, or read again, in the end. */
      readonly failure?: ImportFailure | undefined;
      /** Something was put right, and the file is read again; what is shown is of before. */
      readonly rereading?: Working;
    } & Checked)
  | { readonly step: "done"; readonly outcome: ImportReport };

/** A file that was held against the store, and what the person has decided of it so far. */
export interface Checked {
  readonly chosen: ChosenFile;
  readonly preview: ImportPreview;
  readonly check: ImportSummary;
  readonly decisions: ImportDecisions;
  readonly decided: DecidedCounts;
}

export interface Working {
  readonly progress: ImportProgress;
  readonly isCancelling: boolean;
}

/** Where a reading leads; what was chosen or left since stands, and the reading is of the past. */
export function afterReading(
  now: ImportState,
  chosen: ChosenFile,
  read: Extract<FromImportWorker, { readonly kind: "preview" | "failed" }>,
): ImportState {
  if (!("chosen" in now) || now.chosen !== chosen) return now;
  if (read.kind === "failed") return { step: "file", failure: read.problem };
  return { step: "columns", chosen, preview: read.preview, isReading: false };
}

/** How the undoing of an import ended. */
export type UndoneImport = Result<UndoReport, UndoImportProblem | { readonly code: "unexpected" }>;

export const STEP_NUMBERS = {
  file: 1,
  reading: 1,
  columns: 2,
  checking: 3,
  preview: 3,
  running: 3,
  done: 4,
} as const satisfies Record<ImportState["step"], number>;
