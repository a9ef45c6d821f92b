/** What the dashboard and its reader of price lists say to each other; both are ours and of one build. */
import type { CapturedList } from "../../shared/model/captured-list.ts";
import type { PdfFile, ReadPdfProblem } from "./pdf/read-pdf-list.ts";

export interface PriceListProgress {
  /** Of the file's pages. */
  readonly doneCount: number;
  readonly totalCount: number;
}

export type PriceListQuestion = { readonly kind: "read" } & PdfFile;

export type FromPriceListWorker =
  | { readonly kind: "progress"; readonly progress: PriceListProgress }
  | { readonly kind: "read"; readonly list: CapturedList }
  | { readonly kind: "failed"; readonly problem: PriceListFailure };

/**
 * "unexpected": the worker broke off. The others say why it was ended, which a file that keeps it busy cannot prevent:
 * "too-slow", since it had said nothing for too long, or "cancelled" by the person.
 */
export type PriceListFailure = ReadPdfProblem | { readonly code: "unexpected" | "too-slow" | "cancelled" };
