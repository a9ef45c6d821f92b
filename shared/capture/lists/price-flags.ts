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
  const others = all.filter(
    (one) => one.role === "current" && compareDecimals(one.amount, main.amount) !== 0,
  );
  if (main.role === "current" && others.length > 0) flags.push("several-prices");
  return flags;
}
