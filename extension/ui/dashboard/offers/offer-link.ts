import { linkToQuote } from "../../../../shared/capture/quote-link.ts";
import type { LatestPrice } from "../../../../shared/model/latest-price.ts";

/** The offer's page, at the words from which its latest price was read where they stood on the page's face. */
export function linkToPrice({ offer, latest }: Pick<LatestPrice, "offer" | "latest">): string {
  const proof = latest.evidence.find(
    ({ field, rule }) => field === "price" && (rule === "visible-text" || rule === "selection"),
  );
  return proof ? linkToQuote(proof) : offer.url;
}
