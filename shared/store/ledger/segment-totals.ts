import { fitsSegment } from "../../model/segment.ts";
import type { Store } from "../open-store.ts";
import { listRecords } from "../read-records.ts";
import type { SalesScope } from "./ledger-scope.ts";
import { type LedgerTotal, totalsOfLedger } from "./ledger-totals.ts";

/**
 * Sums by segment id and currency, over the clients that fit each rule now. A client in two segments counts in both, so
 * the sum over segments is not the ledger's; a segment without sales has no total. One pass over the ledger for all.
 */
export async function totalsOfSegments(
  store: Store,
  scope: SalesScope = {},
): Promise<readonly LedgerTotal[]> {
  const [segments, clients, totals] = await Promise.all([
    listRecords(store, "segments"),
    listRecords(store, "clients"),
    totalsOfLedger(store, "client", scope),
  ]);
  return segments.flatMap((segment) => {
    const members = new Set<string>(
      clients.filter((client) => fitsSegment(client, segment)).map(({ id }) => id),
    );
    return sumByCurrency(
      segment.id,
      totals.filter(({ key }) => members.has(key)),
    );
  });
}

function sumByCurrency(key: string, totals: readonly LedgerTotal[]): readonly LedgerTotal[] {
  const sums = new Map<string, LedgerTotal>();
  for (const total of totals) {
    const sum = sums.get(total.currency);
    if (sum === undefined) {
      sums.set(total.currency, { ...total, key });
      continue;
    }
    sum.netMinorUnits += total.netMinorUnits;
    sum.quantity += total.quantity;
    sum.lineCount += total.lineCount;
    sum.lastDay = Math.max(sum.lastDay, total.lastDay);
  }
  return [...sums.values()];
}
