import type { CurrencyCode, Money } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";

/** Sums of nets, one a currency, in whole minor units. */
export interface NetSums {
  readonly add: (line: SalesLine) => void;
  readonly list: () => Money[];
}

export function createNetSums(): NetSums {
  const sums = new Map<CurrencyCode, number>();
  return {
    add: ({ net }) => {
      sums.set(net.currency, (sums.get(net.currency) ?? 0) + net.minorUnits);
    },
    list: () => [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency })),
  };
}
