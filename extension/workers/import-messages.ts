/** What the dashboard and its import worker say to each other; both are ours and of one build. */
import type { ImportDecisions } from "../../shared/actions/import-decisions.ts";
import type { DocumentDifference } from "../../shared/actions/import-documents.ts";
import type { ImportOutcome } from "../../shared/actions/import-file.ts";
import type {
  DecidedCounts,
  DifferenceRow,
  ImportSummary,
  Page,
  PageQuestion,
  RejectionCause,
} from "../../shared/actions/import-pages.ts";
import type { ImportProblem } from "../../shared/actions/import-problem.ts";
import type { ImportProgress } from "../../shared/actions/import-progress.ts";
import type { PriceListFile } from "../../shared/actions/read-price-list-file.ts";
import type { FileRow } from "../../shared/actions/read-row.ts";
import type { CompletingWords } from "../../shared/csv/completing-file.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import type { ImportPreview, PreviewOptions } from "../../shared/csv/import-preview.ts";
import type { SalesBreak, SalesCheck } from "../../shared/csv/sales-checks.ts";
import type { Client } from "../../shared/model/client.ts";
import type { RejectedRow } from "../../shared/model/rejected-row.ts";
import type { MissingDocument } from "../../shared/store/ledger/standing-documents.ts";

export type FileQuestion =
  | { readonly kind: "preview"; readonly file: File; readonly options: PreviewOptions }
  | { readonly kind: "check"; readonly file: File; readonly choices: ImportChoices }
  | { readonly kind: "price-list"; readonly file: File; readonly choices: ImportChoices }
  | { readonly kind: "row"; readonly file: File; readonly choices: ImportChoices; readonly rowNumber: number }
  | {
      readonly kind: "run";
      readonly file: File;
      readonly choices: ImportChoices;
      readonly decisions: ImportDecisions;
    };

/** About the file that was checked last: the worker keeps what it found. */
export type ReviewQuestion =
  | ({ readonly kind: "differences"; readonly field: string | undefined } & PageQuestion)
  | ({ readonly kind: "rejected"; readonly cause: RejectionCause | undefined } & PageQuestion)
  | { readonly kind: "rejected-file"; readonly words: CompletingWords }
  | { readonly kind: "try-row"; readonly rowNumber: number; readonly cells: readonly string[] }
  | ({ readonly kind: "documents" } & PageQuestion)
  | ({ readonly kind: "missing" } & PageQuestion)
  | ({ readonly kind: "gone" } & PageQuestion)
  | ({ readonly kind: "breaks"; readonly check: SalesCheck | undefined } & PageQuestion)
  | { readonly kind: "decided"; readonly decisions: ImportDecisions };

export type ImportQuestion = FileQuestion | ReviewQuestion;

/** One question at a time; "cancel" ends the one that is being answered. */
export type ToImportWorker = ImportQuestion | { readonly kind: "cancel" };

/** What an import did; the worker keeps the rejected rows, to be asked for in pages. */
export type ImportReport = Omit<ImportOutcome, "rejectedRows">;

export type ReviewAnswer =
  | { readonly kind: "differences"; readonly page: Page<DifferenceRow> }
  | { readonly kind: "rejected"; readonly page: Page<RejectedRow> }
  | { readonly kind: "rejected-file"; readonly text: string }
  /** What is still wrong with the row; undefined: it can be read. */
  | { readonly kind: "try-row"; readonly fault: RejectedRow | undefined }
  | { readonly kind: "documents"; readonly page: Page<DocumentDifference> }
  | { readonly kind: "missing"; readonly page: Page<MissingDocument> }
  | { readonly kind: "gone"; readonly page: Page<Client> }
  | { readonly kind: "breaks"; readonly page: Page<SalesBreak> }
  | { readonly kind: "decided"; readonly counts: DecidedCounts };

export type FromImportWorker =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "preview"; readonly preview: ImportPreview }
  | { readonly kind: "check"; readonly check: ImportSummary }
  /** Undefined where the file has not so many rows. */
  | { readonly kind: "row"; readonly row: FileRow | undefined }
  | { readonly kind: "run"; readonly outcome: ImportReport }
  | { readonly kind: "price-list"; readonly found: PriceListFile }
  | ReviewAnswer
  | { readonly kind: "failed"; readonly problem: ImportFailure };

/** "unexpected": the worker broke off, by a crash or a mistake of ours. */
export type ImportFailure = ImportProblem | { readonly code: "unexpected" };
