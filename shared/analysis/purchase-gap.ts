import { type Day, dayNumberOf, dayOfNumber } from "../model/day.ts";
import type { SalesColumns } from "../model/sales-columns.ts";
import { medianOf } from "../std/median.ts";
import { invoiceDays } from "./invoice-days.ts";

/** How long a client has been silent, beside how long they usually are. */
export interface PurchaseGap {
  readonly lastOn: Day;
  readonly daysSince: number;
  /** Median of the days between their days of order. */
  readonly usualDays: number;
  /** daysSince / usualDays; above the threshold they are late. */
  readonly gap: number;
}

/** Two intervals have a middle; of one nobody knows whether it is usual. */
const FEWEST_DAYS = 3;

/** Undefined with fewer than three days of order. @param days of the invoices, in any order; a day of two counts once. */
export function purchaseGap(days: Iterable<number>, today: Day): PurchaseGap | undefined {
  const ordered = [...new Set(days)].toSorted((a, b) => a - b);
  const last = ordered.at(-1);
  if (ordered.length < FEWEST_DAYS || last === undefined) return undefined;
  const usualDays = medianOf(ordered.slice(1).map((day, index) => day - (ordered[index] ?? day))) ?? 1;
  const daysSince = dayNumberOf(today) - last;
  return { lastOn: dayOfNumber(last), daysSince, usualDays, gap: daysSince / usualDays };
}

/** By client id; lines that name no client are nobody's. One pass. */
export function purchaseGaps(columns: SalesColumns, today: Day): ReadonlyMap<string, PurchaseGap> {
  const gaps = new Map<string, PurchaseGap>();
  invoiceDays(columns).forEach((days, client) => {
    const id = columns.clients[client] ?? "";
    const gap = id === "" ? undefined : purchaseGap(days, today);
    if (gap !== undefined) gaps.set(id, gap);
  });
  return gaps;
}
