import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";

/** By a check, in a price list, or on a page that the person looked at. */
export function howSeen(
  { seenBy, evidence }: PriceObservation,
  { watch, priceList }: Pick<DashboardWords, "watch" | "priceList">,
): string {
  if (seenBy === "watch") return watch.byWatch;
  return evidence.some(({ file }) => file) ? priceList.fromList : watch.clipped;
}
