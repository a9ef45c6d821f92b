/** The functions that Dosar adds to Excel's formulas, and why one of them has no figure. */

import type { Day } from "./day.ts";
import type { CurrencyCode } from "./money.ts";
import type { Month } from "./month.ts";

/** Arguments in their order, by the ids that the words have texts for; those after the semicolon may be left out. */
export const FORMULAS = {
  NETSALES: { required: ["client", "from", "to"], optional: ["currency"] },
  PRICE: { required: ["offer", "competitor"], optional: ["day"] },
  FORECAST: { required: ["scope", "month"], optional: ["level"] },
} as const;

export type FormulaName = keyof typeof FORMULAS;
export type FormulaArgument =
  | (typeof FORMULAS)[FormulaName]["required"][number]
  | (typeof FORMULAS)[FormulaName]["optional"][number];

export const FORMULA_NAMES = Object.keys(FORMULAS) as readonly FormulaName[];

/** An expected failure of a formula; each code has a sentence in the words. */
export type FormulaProblem =
  | { readonly code: "missing-argument"; readonly argument: FormulaArgument }
  | { readonly code: "not-a-day" | "not-a-month" | "ambiguous-day"; readonly text: string }
  | { readonly code: "not-a-level" | "not-a-currency"; readonly text: string }
  | { readonly code: "days-reversed" }
  | {
      readonly code: "unknown-client" | "unknown-scope" | "unknown-competitor";
      readonly text: string;
    }
  | { readonly code: "unknown-offer"; readonly text: string; readonly competitor: string }
  /** Several things are known under this text; the names of the first of them. */
  | { readonly code: "several-found"; readonly text: string; readonly names: readonly string[] }
  | { readonly code: "several-currencies"; readonly currencies: readonly CurrencyCode[] }
  | { readonly code: "nothing-imported" }
  | { readonly code: "before-ledger" | "after-ledger"; readonly day: Day }
  /** The price was seen on `day` for the first time. */
  | { readonly code: "no-price-yet"; readonly day: Day }
  /** The forecast reaches from `first` to `last`. */
  | { readonly code: "month-out-of-reach"; readonly first: Month; readonly last: Month }
  | { readonly code: "no-sales" }
  | { readonly code: "too-short"; readonly monthCount: number; readonly neededCount: number }
  /** `not-in-file`: the data file was saved without prices. */
  | {
      readonly code:
        | "not-connected"
        | "not-allowed"
        | "not-in-file"
        | "no-answer"
        | "store-failed"
        | "unexpected";
    };

/** The errors that a cell can show. */
export type CellError = "#N/A" | "#VALUE!" | "#NUM!";

/** #VALUE!: the formula is to be changed; #NUM!: no figure can be worked out; #N/A: Dosar does not know or cannot be asked. */
export function cellErrorOf({ code }: FormulaProblem): CellError {
  if (code === "no-sales" || code === "too-short") return "#NUM!";
  return WRONG_ARGUMENTS.has(code) ? "#VALUE!" : "#N/A";
}

const WRONG_ARGUMENTS: ReadonlySet<FormulaProblem["code"]> = new Set([
  "missing-argument",
  "not-a-day",
  "not-a-month",
  "ambiguous-day",
  "not-a-level",
  "not-a-currency",
  "days-reversed",
  "several-found",
  "several-currencies",
  "month-out-of-reach",
]);
