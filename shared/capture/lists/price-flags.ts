import type { PriceFlag } from "../../model/capture.ts";
import type { PriceReading } from "../../price/price-reading.ts";
import { compareDecimals } from "../../std/decimal.ts";

/** What of a row's main price, among all of its prices, a person should look at before saving it. */
export function flagsOf(main: PriceReading, all: readonly PriceReading[]): PriceFlag[] {
  const flags: PriceFlag[] = [];
  if (main.isAmountAmbiguous) flags.push("ambiguous-amount");
  if (main.isCurrencyAmbiguous) flags.push("ambiguous-currency");
  if (all.some(({ role }) => role === "high")) flags.push("range");
  else if (main.role === "from") flags.push("from-price");
  if (main.role === "current" && all.some((one) => isOtherPrice(one, main))) flags.push("several-prices");
  return flags;
}

/** Beside the price of a pack, that of one piece of it is none. */
function isOtherPrice(one: PriceReading, main: PriceReading): boolean {
  if (one.role !== "current" || compareDecimals(one.amount, main.amount) === 0) return false;
  return one.unit === undefined || main.unit !== undefined;
}
