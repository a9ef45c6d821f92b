import type { ComparablePrice } from "../../../../shared/model/comparable-price.ts";
import { comparablePriceOfOffer } from "../../../../shared/price/packs/comparable-price.ts";
import { printUnitPrice } from "../../../../shared/words/print.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { OfferItem } from "./offer-item.ts";

/** Of the rows that were looked at: reading all names of a long list would hold it up. */
const known = new WeakMap<OfferItem, { readonly price: ComparablePrice | undefined }>();

/** The latest price of a kilogram, a litre or a piece, where the price, the offer's pack or its name tells. */
export function comparableOf(item: OfferItem): ComparablePrice | undefined {
  const { latest, offer } = item;
  const kept = known.get(item) ?? { price: latest && comparablePriceOfOffer(latest, offer) };
  known.set(item, kept);
  return kept.price;
}

/** "14,13 lei/l"; empty where the price cannot be compared. */
export function printComparable(item: OfferItem, { words, locale }: PageSetting): string {
  const comparable = comparableOf(item);
  if (comparable === undefined) return "";
  const { price, units } = words.comparable;
  return price(printUnitPrice(comparable.price, locale), units[comparable.per]);
}
