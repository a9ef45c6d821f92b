import type { CurrencyCode, Money } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";

/** Sums of nets, one a currency, in whole minor units. */
export interface NetSums {
  readonly add: (line: SalesLine) => void;
  readonly list: () => Money[];
}

export function createNetSums(): NetSums {
  const sums = new Map<CurrencyCode, { minorUnits: number }>();
  let last: { readonly currency: CurrencyCode; readonly sum: { minorUnits: number } } | undefined;

  function sumIn(currency: CurrencyCode): { minorUnits: number } {
    const sum = sums.get(currency) ?? { minorUnits: 0 };
    sums.set(currency, sum);
    return sum;
  }

  return {
    add: ({ net: { currency, minorUnits } }) => {
      if (last?.currency !== currency) last = { currency, sum: sumIn(currency) };
      last.sum.minorUnits += minorUnits;
    },
    list: () => [...sums].map(([currency, { minorUnits }]) => ({ minorUnits, currency })),
  };
}
