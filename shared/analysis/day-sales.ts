import type { Day } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";

/** What was sold on each day that has a line, in whole minor units of each currency; all that a sum over days needs. */
export type DaySales = ReadonlyMap<CurrencyCode, ReadonlyMap<Day, number>>;

/** One pass over the lines. */
export function daySales(lines: Iterable<SalesLine>): DaySales {
  const sums = new Map<CurrencyCode, Map<Day, number>>();
  for (const { net, soldOn } of lines) {
    const ofCurrency = sums.get(net.currency) ?? new Map<Day, number>();
    sums.set(net.currency, ofCurrency.set(soldOn, (ofCurrency.get(soldOn) ?? 0) + net.minorUnits));
  }
  return sums;
}

/** The sum of each currency in which anything was sold from the first to the last day, both included. */
export function salesBetween(sales: DaySales, from: Day, to: Day): ReadonlyMap<CurrencyCode, number> {
  const sums = new Map<CurrencyCode, number>();
  for (const [currency, byDay] of sales) {
    for (const [day, minorUnits] of byDay) {
      if (day >= from && day <= to) sums.set(currency, (sums.get(currency) ?? 0) + minorUnits);
    }
  }
  return sums;
}
