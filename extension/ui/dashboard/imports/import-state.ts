/** Where an import stands: the four steps of the screen and what each knows. */

import type { ImportOutcome } from "../../../../shared/actions/import-file.ts";
import type { ImportProgress } from "../../../../shared/actions/import-progress.ts";
import type { ImportCheck } from "../../../../shared/actions/preview-import.ts";
import type { ImportPreview, PreviewOptions } from "../../../../shared/csv/import-preview.ts";
import type { ImportBatch } from "../../../../shared/model/import-batch.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";

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
    }
  | {
      readonly step: "checking" | "running";
      readonly chosen: ChosenFile;
      readonly preview: ImportPreview;
      readonly progress: ImportProgress;
      readonly isCancelling: boolean;
    }
  | {
      readonly step: "preview";
      readonly chosen: ChosenFile;
      readonly preview: ImportPreview;
      readonly check: ImportCheck;
    }
  | { readonly step: "done"; readonly outcome: ImportOutcome };

export interface UndoneImport {
  readonly batch: ImportBatch;
  /** Records that were changed after the import and so stay. */
  readonly keptCount: number;
}

export const STEP_NUMBERS = {
  file: 1,
  reading: 1,
  columns: 2,
  checking: 3,
  preview: 3,
  running: 3,
  done: 4,
} as const satisfies Record<ImportState["step"], number>;
