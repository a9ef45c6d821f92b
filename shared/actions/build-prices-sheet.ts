import type { LatestPrice } from "../model/latest-price.ts";
import type { SheetPlan } from "../model/sheet-plan.ts";
import { pricesSheet } from "../sheets/prices-sheet.ts";
import type { DayOf, SheetRequest } from "./sheet-request.ts";

export interface PricesSheetRequest extends SheetRequest {
  readonly prices: readonly LatestPrice[];
  readonly dayOf: DayOf;
  readonly staleDays: number;
}

/** The newest price of every offer as a sheet, by competitor and name. */
export function buildPricesSheet(request: PricesSheetRequest): SheetPlan {
  const { prices, dayOf, today, staleDays, language, words } = request;
  const collator = new Intl.Collator(language);
  const rows = prices
    .map((price) => ({
      ...price,
      seenOn: dayOf(price.latest.observedAt),
      ...(price.previous && { previousOn: dayOf(price.previous.observedAt) }),
    }))
    .sort(
      (a, b) =>
        collator.compare(a.competitor.name, b.competitor.name) ||
        collator.compare(a.offer.name, b.offer.name),
    );
  return pricesSheet({ prices: rows, today, staleDays }, language, words);
}
