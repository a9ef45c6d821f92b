import { type Day, dayNumberOf } from "../model/day.ts";
import { addMonths, firstDayOf, lastDayOf, type Month, monthNumberOf, monthOf } from "../model/month.ts";
import type { MonthOfSales } from "./days-sales-outstanding.ts";

/** The months from a day back to the first one that is known, newest first; that of the day has only its days so far. */
export function monthsCountedBack(
  asOf: Day,
  first: Month,
  salesOf: (month: Month) => number,
): readonly MonthOfSales[] {
  const last = monthOf(asOf);
  const count = monthNumberOf(last) - monthNumberOf(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const month = addMonths(last, -index);
    const end = index === 0 ? asOf : lastDayOf(month);
    return {
      dayCount: dayNumberOf(end) - dayNumberOf(firstDayOf(month)) + 1,
      minorUnits: salesOf(month),
    };
  });
}
