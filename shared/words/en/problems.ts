import type { RejectionReason } from "../../model/rejected-row.ts";
import type { WriteFailure } from "../../model/write-failure.ts";
import { refusals } from "./refusals.ts";

/** What went wrong, in a sentence that says what to do. A new code without words does not compile. */
export const problems = {
  refusals,
  /** Why something typed or chosen could not be kept. */
  writeFailures: {
    "disk-full":
      "There is no room left on this disk, so nothing was saved. Free some space or delete an import that you no longer need, then try again.",
    "store-closed":
      "This window has lost its data store, so nothing was saved. Copy what you typed, then reload the window.",
    unexpected:
      "Nothing was saved because of an error in Dosar. Try again; if it happens again, reload the window.",
  } satisfies Record<WriteFailure, string>,
  rejection: {
    "missing-value": "This cell must not be empty",
    "not-a-number": "Not a number",
    "ambiguous-number": "The comma or point can be read two ways",
    "not-a-day": "Not a date",
    "no-such-day": "The calendar has no such day",
    "unknown-currency": "This currency is not known",
    "two-currencies": "The row names two currencies",
    "too-many-digits": "The spreadsheet shortened this number; digits are lost",
    "no-percentage": "No percentage that can be taken off the price",
    "too-long": "The text is longer than Dosar keeps",
    "wrong-field-count": "The row has more or fewer cells than the header",
    "duplicate-code": "Another row has the same code",
    "totals-row": "A totals row: used as a check, not as data",
    "repeated-header": "The header again, in the middle of the file",
    "note-row": "A note under the table, not data",
    "unknown-value": "Not one of the values that Dosar knows.",
    "other-source": "Of another source than the first row: import each source from a file of its own.",
  } satisfies Record<RejectionReason, string>,
};
