/** What the dashboard and its import worker say to each other; both are ours and of one build. */

import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import type { ImportPreview, PreviewOptions } from "../../shared/csv/import-preview.ts";
import type { ImportBatch } from "../../shared/model/import-batch.ts";
import type { Money } from "../../shared/model/money.ts";
import type { RejectedRow } from "../../shared/model/rejected-row.ts";

export type ImportQuestion =
  | { readonly kind: "preview"; readonly file: File; readonly options: PreviewOptions }
  | { readonly kind: "check"; readonly file: File; readonly choices: ImportChoices }
  | { readonly kind: "run"; readonly file: File; readonly choices: ImportChoices };

/** One question at a time; "cancel" ends the one that is being answered. */
export type ToImportWorker = ImportQuestion | { readonly kind: "cancel" };

export type FromImportWorker =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "preview"; readonly preview: ImportPreview }
  | { readonly kind: "check"; readonly check: ImportCheck }
  | { readonly kind: "run"; readonly outcome: ImportOutcome }
  | { readonly kind: "failed"; readonly code: ImportFailure };

export type ImportFailure = "empty-file" | "too-large" | "columns-missing" | "cancelled" | "storage";

export interface ImportProgress {
  readonly doneCount: number;
  /** Rows of the file, as far as is known. */
  readonly totalCount: number;
}

/** What the whole file would change, before anything is saved. */
export interface ImportCheck {
  readonly rowCount: number;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly rejectedRows: readonly RejectedRow[];
  readonly clientCount: number;
  readonly nets: readonly Money[];
  readonly unassignedCount: number;
  readonly unassignedNets: readonly Money[];
}

export interface ImportOutcome {
  readonly batch: ImportBatch;
  /** All of them; the batch keeps the first thousand. */
  readonly rejectedRows: readonly RejectedRow[];
}
