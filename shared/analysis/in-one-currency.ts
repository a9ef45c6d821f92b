import { type Day, dayOfNumber } from "../model/day.ts";
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { SalesColumns } from "../model/sales-columns.ts";
import { type Decimal, multiplyToUnits } from "../std/decimal.ts";

/** How much of the wanted currency one unit of another was worth on a day; undefined where nobody knows. */
export type RateOf = (currency: CurrencyCode, day: Day) => Decimal | undefined;

/** Columns of which every line that can be is in one currency; the others stay apart, in their own. */
export interface InOneCurrency {
  readonly columns: SalesColumns;
  readonly convertedCount: number;
  /** Lines of another currency without a rate of their day: a sum in the wanted currency has none of them. */
  readonly apartCount: number;
}

/** By the rate of each document's day; a line rounds once, half away from zero. One pass, and a rate a day and currency. */
export function inOneCurrency(columns: SalesColumns, wanted: CurrencyCode, rateOf: RateOf): InOneCurrency {
  const { currencies, documentDays, document, lineCount } = columns;
  const known = currencies.indexOf(wanted);
  const place = known < 0 ? currencies.length : known;
  const rates = new Map<number, Decimal | undefined>();
  const net = columns.net.slice();
  const currency = columns.currency.slice();
  let convertedCount = 0;
  let apartCount = 0;
  for (let line = 0; line < lineCount; line++) {
    const own = currency[line] as number;
    if (own === place) continue;
    const code = currencies[own] as CurrencyCode;
    const day = documentDays[document[line] as number] as number;
    const key = day * currencies.length + own;
    if (!rates.has(key)) rates.set(key, rateOf(code, dayOfNumber(day)));
    const rate = rates.get(key);
    if (rate === undefined) {
      apartCount++;
      continue;
    }
    const amount = { coefficient: net[line] as number, scale: minorDigitsOf(code) };
    net[line] = multiplyToUnits(amount, rate, minorDigitsOf(wanted));
    currency[line] = place;
    convertedCount++;
  }
  const all = known < 0 ? [...currencies, wanted] : currencies;
  return { columns: { ...columns, net, currency, currencies: all }, convertedCount, apartCount };
}
