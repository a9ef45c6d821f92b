/** What the dashboard and its worker for files that leave Dosar say to each other; both are ours and of one build. */
import type { CsvExportChoice } from "../../shared/actions/export-csv.ts";
import type { WorkbookChoice } from "../../shared/actions/save-workbook.ts";
import type { OwnFileSetting } from "../../shared/csv/own/own-kind.ts";

export interface CsvQuestion {
  readonly kind: "export";
  readonly choice: CsvExportChoice;
  readonly setting: OwnFileSetting;
}

export interface WorkbookQuestion {
  readonly kind: "workbook";
  readonly choice: WorkbookChoice;
}

export type ExportQuestion = CsvQuestion | WorkbookQuestion;

/** One question at a time; "cancel" ends the one that is being answered. */
export type ToExportWorker = ExportQuestion | { readonly kind: "cancel" };

export interface ExportProgress {
  readonly doneCount: number;
  readonly totalCount: number;
}

export interface ExportedFile {
  /** Which ledger its sales are of, where there are several. */
  readonly source?: string | undefined;
  readonly blob: Blob;
}

export type FromExportWorker =
  | { readonly kind: "progress"; readonly progress: ExportProgress }
  | { readonly kind: "export"; readonly files: readonly ExportedFile[]; readonly rowCount: number }
  | { readonly kind: "workbook"; readonly blob: Blob }
  | {
      readonly kind: "failed";
      readonly problem: { readonly code: "cancelled" | "subject-gone" | "unexpected" };
    };
