import { addDays, type Day } from "../model/day.ts";
import { addMonths, firstDayOf, monthOf, monthOfNumber } from "../model/month.ts";

export interface FiscalYear {
  readonly from: Day;
  readonly to: Day;
}

/** The fiscal year that holds the day. `startMonth` 1 to 12: with 4, 2026-03-31 lies in 2025-04-01 … 2026-03-31. */
export function fiscalYearOf(day: Day, startMonth: number): FiscalYear {
  const month = monthOf(day);
  const year = Number(month.slice(0, 4)) - (Number(month.slice(5)) < startMonth ? 1 : 0);
  const start = monthOfNumber(year * 12 + startMonth - 1);
  return { from: firstDayOf(start), to: addDays(firstDayOf(addMonths(start, 12)), -1) };
}
