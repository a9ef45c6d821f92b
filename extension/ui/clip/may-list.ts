import type { Capture } from "../../../shared/model/capture.ts";

/** What decides whether a page with a list is one: nothing more, or that the price at this path is one of the list's. */
export interface ListQuestion {
  readonly priceAt?: string;
}

/** A title may go on otherwise: with the pack, or the shop. */
const NAME_START = 16;

/**
 * Undefined for the page of one product, which needs no second reading: most pages of shops show other offers besides. A page that
 * lists has no price of its own, or several alike; or its price is the lowest of some, or of something that its title does not name,
 * and stands in a row.
 */
export function listQuestionOf(capture: Capture): ListQuestion | undefined {
  const { price, flags, evidence } = capture;
  if (price === undefined || flags.includes("several-prices")) return {};
  const isDoubtful = flags.includes("from-price") || flags.includes("range");
  if (!isDoubtful && isNamedByTitle(capture)) return undefined;
  const seen = evidence.find(({ field, rule }) => field === "price" && rule === "visible-text");
  return seen?.selector === undefined ? undefined : { priceAt: seen.selector };
}

function isNamedByTitle({ name, pageTitle }: Capture): boolean {
  return name === undefined || pageTitle.toLowerCase().includes(name.slice(0, NAME_START).toLowerCase());
}
