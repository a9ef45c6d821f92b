import type { ClientId } from "../model/ids.ts";
import { monthNumberOf, monthOf } from "../model/month.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { SalesHistory } from "./client-sales.ts";

/** The net of each client in the months and the currency of a history, in minor units; together they are the history's. One pass. */
export function clientSeriesOf(
  lines: readonly SalesLine[],
  { months, currency }: SalesHistory,
): ReadonlyMap<ClientId | undefined, readonly number[]> {
  const series = new Map<ClientId | undefined, number[]>();
  const [first] = months;
  if (first === undefined) return series;
  const begin = monthNumberOf(first.month);
  for (const { clientId, soldOn, net } of lines) {
    const place = monthNumberOf(monthOf(soldOn)) - begin;
    if (net.currency !== currency || place < 0 || place >= months.length) continue;
    const own = series.get(clientId) ?? new Array<number>(months.length).fill(0);
    own[place] = (own[place] ?? 0) + net.minorUnits;
    series.set(clientId, own);
  }
  return series;
}
