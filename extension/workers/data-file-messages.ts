/** What the dashboard and its worker for data files say to each other; both are ours and of one build. */
import type { BundleChoice } from "../../shared/actions/bundle-choice.ts";
import type { MergeReport } from "../../shared/actions/merge-bundle.ts";
import type { MergePreview } from "../../shared/actions/merge-preview.ts";
import type { MergeDecision } from "../../shared/actions/plan-merge.ts";
import type { BundleProgress } from "../../shared/actions/save-bundle.ts";
import type { BundleHeader } from "../../shared/carriers/bundle/bundle-header.ts";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import type { WriteFailure } from "../../shared/model/write-failure.ts";

export type DataFileQuestion =
  | { readonly kind: "save"; readonly choice: BundleChoice }
  /** Reads a file and compares it; the worker keeps it for the merge. */
  | { readonly kind: "read"; readonly file: File }
  | {
      readonly kind: "merge";
      readonly fileName: string;
      readonly decision: MergeDecision;
    };

/** One question at a time; "cancel" ends the one that is being answered. */
export type ToDataFileWorker = DataFileQuestion | { readonly kind: "cancel" };

export interface MadeFile {
  readonly header: BundleHeader;
  readonly blob: Blob;
}

export type FromDataFileWorker =
  | { readonly kind: "progress"; readonly progress: BundleProgress }
  | { readonly kind: "save"; readonly made: MadeFile }
  | { readonly kind: "read"; readonly preview: MergePreview }
  | { readonly kind: "merge"; readonly report: MergeReport }
  | { readonly kind: "failed"; readonly problem: DataFileProblem };

export type DataFileProblem =
  | BundleProblem
  | { readonly code: "nothing-chosen" | "data-keeps-changing" | "nothing-new" | WriteFailure };
