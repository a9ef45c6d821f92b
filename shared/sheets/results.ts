/** What our formulas give, worked out by us: a file shows it before any program has calculated, and tests hold it against one that has. */
import type { Day } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import { firstDayOf, type Month } from "../model/month.ts";
import type { MonthTotal } from "../model/month-total.ts";
import { amountOf } from "./money-cells.ts";
import type { Period } from "./period.ts";

/** "" is what a formula gives where nothing is known; it never gives 0 for that. */
export type Result = number | "";

export interface PeriodSums {
  readonly net: Result;
  readonly orders: Result;
  readonly quantity: Result;
  readonly returns: Result;
}

const UNKNOWN: PeriodSums = { net: "", orders: "", quantity: "", returns: "" };

/** Of the period, and of the year before where the ledger knows every month of it. */
export function sumsOfPeriods(
  months: readonly MonthTotal[],
  period: Period | undefined,
  currency: CurrencyCode,
): { readonly now: PeriodSums; readonly before: PeriodSums } {
  if (period === undefined) return { now: UNKNOWN, before: UNKNOWN };
  const earlier = monthsBetween(months, period.beforeFrom, period.beforeTo);
  return {
    now: sumsOf(monthsBetween(months, period.from, period.to), currency),
    before: earlier.length < period.monthCount ? UNKNOWN : sumsOf(earlier, currency),
  };
}

function monthsBetween(months: readonly MonthTotal[], from: Day, to: Day): readonly MonthTotal[] {
  return months.filter(({ month }) => firstDayOf(month) >= from && firstDayOf(month) <= to);
}

function sumsOf(months: readonly MonthTotal[], currency: CurrencyCode): PeriodSums {
  return {
    net: amountOf(
      sumBy(months, ({ netMinorUnits }) => netMinorUnits),
      currency,
    ),
    orders: sumBy(months, ({ orderCount }) => orderCount),
    quantity: sumBy(months, ({ quantity }) => quantity),
    returns: amountOf(
      sumBy(months, ({ returnsMinorUnits }) => returnsMinorUnits),
      currency,
    ),
  };
}

/** Without the noise of binary fractions, as ROUND(…, 4) leaves it. */
export function sumBy<Item>(items: readonly Item[], amountFor: (item: Item) => number): number {
  const sum = items.reduce((before, item) => before + amountFor(item), 0);
  return Math.round(sum * 1e4) / 1e4;
}

/** Unknown where one of the two is, or where `under` is not above 0. */
export function ratioOf(over: Result, under: Result): Result {
  return over !== "" && under !== "" && under > 0 ? over / under : "";
}

/** From `before` to `now`; nothing is told from 0 on. */
export function changeOf(now: Result, before: Result): Result {
  return now !== "" && before !== "" && before !== 0 ? now / before - 1 : "";
}

/** The same, where a year before that ended below 0 tells nothing either. */
export function growthOf(now: Result, before: Result): Result {
  const ratio = ratioOf(now, before);
  return ratio === "" ? "" : ratio - 1;
}

/** Whether the month ended within the period or before it. */
export function isMonthWithin(month: Month, period: Period | undefined): boolean {
  return period !== undefined && firstDayOf(month) <= period.to;
}
