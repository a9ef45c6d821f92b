import type { Day } from "../model/day.ts";
import { addMonths, firstDayOf, lastDayOf, type Month } from "../model/month.ts";
import type { MonthTotal } from "../model/month-total.ts";

/** Up to twelve closed months and the same months a year before; a started month is never compared. */
export interface Period {
  readonly monthCount: number;
  readonly from: Day;
  readonly to: Day;
  readonly beforeFrom: Day;
  readonly beforeTo: Day;
}

/** Undefined when no month is over yet. */
export function lastYearOf(months: readonly MonthTotal[], isLastMonthClosed: boolean): Period | undefined {
  const closed = closedMonthsOf(months, isLastMonthClosed);
  const last = closed.at(-1);
  if (last === undefined) return undefined;
  const monthCount = Math.min(12, closed.length);
  const first: Month = addMonths(last, 1 - monthCount);
  return {
    monthCount,
    from: firstDayOf(first),
    to: lastDayOf(last),
    beforeFrom: firstDayOf(addMonths(first, -12)),
    beforeTo: lastDayOf(addMonths(last, -12)),
  };
}

export function closedMonthsOf(months: readonly MonthTotal[], isLastMonthClosed: boolean): Month[] {
  const all = months.map(({ month }) => month);
  return isLastMonthClosed ? all : all.slice(0, -1);
}
