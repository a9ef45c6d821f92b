/** Where the reading of a price list stands, from the file to the saved prices. */
import type { PriceListOwner } from "../../../../shared/actions/save-price-list.ts";
import type { SavedList } from "../../../../shared/messages/extension-protocol.ts";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import type { WriteFailure } from "../../../../shared/model/write-failure.ts";
import type {
  FromPriceListWorker,
  PriceListFailure,
  PriceListProgress,
} from "../../../workers/price-list-messages.ts";
import type { FetchPdfProblem } from "./fetch-pdf.ts";

export interface ChosenPdf {
  readonly file: Blob;
  readonly name: string;
  /** Where it was opened on the web; absent for a file from the person's disk. */
  readonly url?: string | undefined;
  /** The person's word, where the file names none. */
  readonly currency?: string | undefined;
}

/** Why a file on the web was not opened. */
export type OpenPdfFailure = FetchPdfProblem | { readonly code: "not-allowed" };

export type PriceListState =
  | { readonly step: "none"; readonly failure?: PriceListFailure | OpenPdfFailure }
  | { readonly step: "reading"; readonly chosen: ChosenPdf; readonly progress: PriceListProgress | undefined }
  | { readonly step: "fetching"; readonly name: string }
  | { readonly step: "currency"; readonly chosen: ChosenPdf }
  | ListStep
  | {
      readonly step: "saved";
      readonly saved: SavedList;
      readonly list: ListStep;
      readonly failure?: WriteFailure;
    };

export interface ListStep {
  readonly step: "list";
  readonly draft: ListDraft;
  readonly owner: PriceListOwner;
  readonly isSaving: boolean;
  readonly failure?: WriteFailure;
}

/** The person is busy with a list: what they did before waits behind it. */
export function isPriceListOpen({ step }: PriceListState): boolean {
  return step !== "none" && step !== "saved";
}

/** Where a reading leads; what was chosen or left since stands, and the reading is of the past. */
export function afterReading(
  now: PriceListState,
  chosen: ChosenPdf,
  answer: Extract<FromPriceListWorker, { readonly kind: "read" | "failed" }>,
): PriceListState {
  if (now.step !== "reading" || now.chosen !== chosen) return now;
  if (answer.kind === "failed")
    return answer.problem.code === "no-currency"
      ? { step: "currency", chosen }
      : { step: "none", failure: answer.problem };
  const { list } = answer;
  const pages = [{ list, known: list.rows.map(() => null) }];
  const draft = { pages, column: list.proposedColumn, changes: {} };
  return { step: "list", draft, owner: { name: "" }, isSaving: false };
}
