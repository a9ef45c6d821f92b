import type { LatestPrice } from "../model/latest-price.ts";
import type { SheetPlan } from "../model/sheet-plan.ts";
import { comparablePriceOfOffer } from "../price/packs/comparable-price-of-offer.ts";
import { packOfOffer } from "../price/packs/pack-of-offer.ts";
import { pricesSheet } from "../sheets/prices-sheet.ts";
import type { PriceRow } from "../sheets/prices-sheet-figures.ts";
import { printPack } from "../words/pack-text.ts";
import { printUnit } from "../words/unit-text.ts";
import type { DayOf, SheetRequest } from "./sheet-request.ts";

export interface PricesSheetRequest extends SheetRequest {
  readonly prices: readonly LatestPrice[];
  readonly dayOf: DayOf;
  readonly staleDays: number;
}

/** The newest price of every offer as a sheet, by competitor and name. */
export function buildPricesSheet(request: PricesSheetRequest): SheetPlan {
  const { prices, today, staleDays, language, words } = request;
  const collator = new Intl.Collator(language);
  const rows = prices
    .map((price) => priceRowOf(price, request))
    .sort(
      (a, b) =>
        collator.compare(a.competitor.name, b.competitor.name) ||
        collator.compare(a.offer.name, b.offer.name),
    );
  return pricesSheet({ prices: rows, today, staleDays }, language, words);
}

/** With what the pack holds and the price of a kilogram, a litre or a piece, where the offer tells. */
function priceRowOf(price: LatestPrice, { dayOf, language, words }: PricesSheetRequest): PriceRow {
  const { offer, latest, previous } = price;
  const pack = packOfOffer(offer);
  const comparable = comparablePriceOfOffer(latest, offer);
  return {
    ...price,
    seenOn: dayOf(latest.observedAt),
    ...(previous && { previousOn: dayOf(previous.observedAt) }),
    ...(latest.unit !== undefined && {
      unitText: printUnit(latest.unit, words.prices.soldUnits, language),
    }),
    ...(pack && { packText: printPack(pack, words.prices.packUnits, language) }),
    ...(comparable && { comparable }),
  };
}
