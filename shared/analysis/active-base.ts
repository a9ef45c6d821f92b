import { dayNumberOf } from "../model/day.ts";
import type { SalesColumns } from "../model/sales-columns.ts";
import type { DaySpan } from "./axis.ts";
import { invoiceDays } from "./invoice-days.ts";

/** The base of clients at the end of a period. */
export interface BaseOfPeriod extends DaySpan {
  /** Who had an invoice in the last days up to its end, the last day included. */
  readonly activeCount: number;
  /** Who had their first invoice of all within it; unknown clients before the ledger's first day cannot be told from new ones. */
  readonly newCount: number;
}

/** One a period. Lines that name no client are nobody's. One pass, then one over the order days of each client. */
export function activeBase(
  columns: SalesColumns,
  periods: readonly DaySpan[],
  activeDays: number,
): readonly BaseOfPeriod[] {
  const days = invoiceDays(columns).filter((_, client) => columns.clients[client] !== "");
  return periods.map(({ from, to }) => {
    const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
    let activeCount = 0;
    let newCount = 0;
    for (const own of days) {
      const latest = lastUpTo(own, last);
      if (latest !== undefined && latest > last - activeDays) activeCount++;
      const earliest = own[0];
      if (earliest !== undefined && earliest >= first && earliest <= last) newCount++;
    }
    return { from, to, activeCount, newCount };
  });
}

function lastUpTo(days: Int32Array, last: number): number | undefined {
  return days[days.findLastIndex((day) => day <= last)];
}
