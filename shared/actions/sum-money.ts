import type { Money } from "../model/money.ts";

/** One sum a currency, in the order in which the currencies come. */
export function sumMoney(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<Money["currency"], number>();
  for (const { currency, minorUnits } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ currency, minorUnits }));
}
