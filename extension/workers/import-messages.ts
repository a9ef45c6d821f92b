/** What the dashboard and its import worker say to each other; both are ours and of one build. */
import type { ImportOutcome } from "../../shared/actions/import-file.ts";
import type { ImportProblem } from "../../shared/actions/import-problem.ts";
import type { ImportProgress } from "../../shared/actions/import-progress.ts";
import type { ImportCheck } from "../../shared/actions/preview-import.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import type { ImportPreview, PreviewOptions } from "../../shared/csv/import-preview.ts";

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
  | { readonly kind: "failed"; readonly problem: ImportFailure };

/** "unexpected": the worker broke off, by a crash or a mistake of ours. */
export type ImportFailure = ImportProblem | { readonly code: "unexpected" };
