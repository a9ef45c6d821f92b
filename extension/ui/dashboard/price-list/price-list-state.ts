/** Where the reading of a price list stands, from the file to the saved prices. */
import { proposeListDay } from "../../../../shared/actions/propose-list-day.ts";
import { proposeOwner } from "../../../../shared/actions/propose-list-owner.ts";
import type { PriceListFile } from "../../../../shared/actions/read-price-list-file.ts";
import type { PriceListOwner, PriceListSource } from "../../../../shared/actions/save-price-list.ts";
import type { ImportChoices } from "../../../../shared/csv/import-choices.ts";
import type { SavedList } from "../../../../shared/messages/extension-protocol.ts";
import type { CapturedList } from "../../../../shared/model/captured-list.ts";
import type { Competitor } from "../../../../shared/model/competitor.ts";
import type { Day } from "../../../../shared/model/day.ts";
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
  /** From which its prices hold. */
  readonly day: Day;
  /** Of a list as text: how it was read, for the history of imports. */
  readonly file?: PriceListSource | undefined;
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
  today: Day,
): PriceListState {
  if (now.step !== "reading" || now.chosen !== chosen) return now;
  if (answer.kind === "failed")
    return answer.problem.code === "no-currency"
      ? { step: "currency", chosen }
      : { step: "none", failure: answer.problem };
  return { step: "list", draft: draftOf(answer.list), owner: { name: "" }, day: today, isSaving: false };
}

/** Where the reading of a list as text leads. */
export function ofTextFile(
  { list, rowCount, rejectedRows, preamble }: PriceListFile,
  { source, encoding, delimiter, label }: ImportChoices,
  known: { readonly competitors: readonly Competitor[]; readonly today: Day },
): PriceListState {
  const rejected = { rejectedCount: rejectedRows.length, rejectedRows: rejectedRows.slice(0, KEPT_ROWS) };
  return {
    step: "list",
    draft: draftOf(list),
    owner: proposeOwner(list.title, preamble, known.competitors),
    day: proposeListDay(preamble, list.title, known.today),
    file: { source, encoding, delimiter, ...(label !== undefined && { label }), rowCount, ...rejected },
    isSaving: false,
  };
}

/** As many as an imported file keeps. */
const KEPT_ROWS = 1000;

function draftOf(list: CapturedList): ListDraft {
  const pages = [{ list, known: list.rows.map(() => null) }];
  return { pages, column: list.proposedColumn, changes: {} };
}
