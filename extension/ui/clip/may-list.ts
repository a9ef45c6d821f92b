import type { Capture } from "../../../shared/model/capture.ts";

/** What decides whether a page with a list is one: nothing more, or that the price at this path is one of the list's. */
export interface ListQuestion {
  readonly priceAt?: string;
}

/**
 * Undefined for the page of one product, which needs no second reading: most pages of shops show other offers besides. A page that
 * lists has no price of its own, or several alike, or one "from" that stands in its first row.
 */
export function listQuestionOf({ price, flags, evidence }: Capture): ListQuestion | undefined {
  if (price === undefined || flags.includes("several-prices")) return {};
  if (!flags.includes("from-price") && !flags.includes("range")) return undefined;
  const seen = evidence.find(({ field, rule }) => field === "price" && rule === "visible-text");
  return seen?.selector === undefined ? undefined : { priceAt: seen.selector };
}
