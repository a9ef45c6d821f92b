import { addDays, type Day } from "../model/day.ts";
import { firstDayOf, lastDayOf, type Month, monthOf } from "../model/month.ts";

/** From when to when the whole ledger knows sales, not only those of one client. */
export interface LedgerReach {
  readonly from: Day;
  readonly until: Day;
}

/** A ledger that ends on the Friday before a long weekend still has the whole month. */
const QUIET_DAYS = 3;

/** Whether the ledger knows its last month whole: it reaches to its end, and the end has passed. */
export function isMonthClosed(month: Month, until: Day, today: Day): boolean {
  const end = lastDayOf(month);
  return monthOf(until) > month || (until >= addDays(end, -QUIET_DAYS) && today > end);
}

/** Whether the ledger knows the beginning of a month; one that starts on the first Monday does. */
export function isMonthOpened(month: Month, from: Day): boolean {
  return from <= addDays(firstDayOf(month), QUIET_DAYS);
}
