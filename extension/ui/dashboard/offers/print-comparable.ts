import { printUnitPrice } from "../../../../shared/words/print.ts";
import type { PageSetting } from "../page-setting.tsx";
import type { OfferItem } from "./offer-item.ts";

/** "14,13 lei/l"; empty where the price cannot be compared. */
export function printComparable({ comparable }: OfferItem, { words, locale }: PageSetting): string {
  if (comparable === undefined) return "";
  const { price, units } = words.comparable;
  return price(printUnitPrice(comparable.price, locale), units[comparable.per]);
}
