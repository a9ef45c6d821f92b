import type { Day } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import { firstDayOf, lastDayOf, type Month, monthOf } from "../model/month.ts";
import type { MonthTotal, ProductTotal } from "../model/month-total.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { currenciesOf } from "./currencies.ts";
import { isMonthClosed, type LedgerReach, reachOfOpenedMonths } from "./ledger-reach.ts";
import { monthTotals } from "./month-totals.ts";
import { productTotals } from "./product-totals.ts";

/** A set of lines (a client's or a segment's) as months. */
export interface SalesHistory {
  /** The currency of most lines; all figures are in it. */
  readonly currency: CurrencyCode;
  readonly otherCurrencies: readonly CurrencyCode[];
  /** Oldest first, no gaps; a month of which the ledger knows only the end is not among them, unless it is the only one. */
  readonly months: readonly MonthTotal[];
  readonly isLastMonthClosed: boolean;
  /** Whether such a month was left out: then some lines are in no month. */
  readonly isFirstMonthLeftOut: boolean;
}

/** A client's history with its products and its last order. */
export interface ClientSales extends SalesHistory {
  /** Of the last twelve closed months, largest first. */
  readonly products: readonly ProductTotal[];
  /** Day of the last invoice; absent when there are credit notes only. */
  readonly lastOrderOn?: Day;
}

const MONTHS_OF_YEAR = 12;

const NO_MONTH = "1970-01" as Month;

/** Undefined without lines: a history of nothing has no currency. Cost: one pass a figure. */
export function salesHistory(
  lines: readonly SalesLine[],
  reach: LedgerReach,
  today: Day,
): SalesHistory | undefined {
  const [currency, ...otherCurrencies] = currenciesOf(lines);
  if (currency === undefined) return undefined;
  const opened = reachOfOpenedMonths(reach);
  return {
    currency,
    otherCurrencies,
    months: monthTotals(lines, currency, opened),
    isFirstMonthLeftOut: opened !== reach,
    isLastMonthClosed: isMonthClosed(monthOf(reach.until), reach.until, today),
  };
}

/** As salesHistory, for a client's own sheet. */
export function clientSales(
  lines: readonly SalesLine[],
  reach: LedgerReach,
  today: Day,
): ClientSales | undefined {
  const history = salesHistory(lines, reach, today);
  if (history === undefined) return undefined;
  const lastOrderOn = lastInvoiceDay(lines);
  return {
    ...history,
    products: productTotals(lines, history.currency, lastYearOf(history)),
    ...(lastOrderOn !== undefined && { lastOrderOn }),
  };
}

/** The last twelve closed months, none before the first; of a ledger without a closed one, the open month. */
function lastYearOf({ months, isLastMonthClosed }: SalesHistory) {
  const closed = isLastMonthClosed || months.length === 1 ? months : months.slice(0, -1);
  const year = closed.slice(-MONTHS_OF_YEAR);
  const [first, last] = [year[0]?.month ?? NO_MONTH, year.at(-1)?.month ?? NO_MONTH];
  return { from: firstDayOf(first), to: lastDayOf(last) };
}

function lastInvoiceDay(lines: readonly SalesLine[]): Day | undefined {
  let last: Day | undefined;
  for (const { documentType, soldOn } of lines) {
    if (documentType === "invoice" && (last === undefined || soldOn > last)) last = soldOn;
  }
  return last;
}
