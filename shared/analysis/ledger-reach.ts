import { addDays, type Day } from "../model/day.ts";
import { addMonths, firstDayOf, lastDayOf, type Month, monthOf } from "../model/month.ts";

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

/**
 * The reach without a first month of which only the end is known: beside a whole one it would look like growth. Of a
 * ledger within one month it stays, as there is nothing else.
 */
export function reachOfOpenedMonths(reach: LedgerReach): LedgerReach {
  const first = monthOf(reach.from);
  const isKept = isMonthOpened(first, reach.from) || first === monthOf(reach.until);
  return isKept ? reach : { ...reach, from: firstDayOf(addMonths(first, 1)) };
}

/** Whether the ledger knows the beginning of a month; one that starts on the first Monday does. */
export function isMonthOpened(month: Month, from: Day): boolean {
  return from <= addDays(firstDayOf(month), QUIET_DAYS);
}
