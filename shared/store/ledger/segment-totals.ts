import type { Client } from "../../model/client.ts";
import { type Segment, segmentTest } from "../../model/segment.ts";
import { listTexts } from "../../std/text-column.ts";
import type { Store } from "../open-store.ts";
import { listRecords } from "../read-records.ts";
import type { SalesScope } from "./ledger-scope.ts";
import { type LedgerTotal, sumLedger, totalsOfLedger } from "./ledger-totals.ts";
import { productScopeOf } from "./product-scope.ts";

/**
 * Sums by segment id and currency, over the clients and products that fit each rule now. A client in two segments counts
 * in both, so the sum over segments is not the ledger's; a segment without sales has no total. One pass over the ledger
 * for all rules over clients alone, and one for all that are over products too.
 */
export async function totalsOfSegments(
  store: Store,
  scope: SalesScope = {},
): Promise<readonly LedgerTotal[]> {
  const [segments, clients] = await Promise.all([
    listRecords(store, "segments"),
    listRecords(store, "clients"),
  ]);
  const ofProducts = segments.filter(isOverProducts);
  const ofClients = segments.filter((segment) => !isOverProducts(segment));
  const totals = [
    ...(await totalsByMembers(store, scope, ofClients, clients)),
    ...(await totalsByProducts(store, scope, ofProducts, clients)),
  ];
  const places = new Map<string, number>(segments.map(({ id }, place) => [id, place]));
  return totals.toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
}

function isOverProducts({ productConditions = [] }: Segment): boolean {
  return productConditions.length > 0;
}

/** All sales of the members: the ledger is summed by client once for all segments. */
async function totalsByMembers(
  store: Store,
  scope: SalesScope,
  segments: readonly Segment[],
  clients: readonly Client[],
): Promise<readonly LedgerTotal[]> {
  if (segments.length === 0) return [];
  const totals = await totalsOfLedger(store, "client", scope);
  return segments.flatMap((segment) => {
    const members = memberIdsOf(segment, clients);
    return sumByCurrency(
      segment.id,
      totals.filter(({ key }) => members.has(key)),
    );
  });
}

/** Of the members' sales those of the wanted products: each row is asked for each segment. */
async function totalsByProducts(
  store: Store,
  scope: SalesScope,
  segments: readonly Segment[],
  clients: readonly Client[],
): Promise<readonly LedgerTotal[]> {
  if (segments.length === 0) return [];
  const rules = await Promise.all(
    segments.map(async (segment) => ({
      id: segment.id,
      members: memberIdsOf(segment, clients),
      isWantedSku: await productScopeOf(store, [segment]),
    })),
  );
  return sumLedger(store, scope, ({ clients: blockClients, source, skus, product }, { clientIdOf }) => {
    const ids = blockClients.map(({ id }) => clientIdOf(id));
    const inBlock = rules.map(({ id, members, isWantedSku }) => ({
      id,
      isMember: ids.map((clientId) => members.has(clientId)),
      isWanted: listTexts(skus).map((sku) => isWantedSku?.(source, sku) ?? true),
    }));
    return (client, row, add) => {
      for (const { id, isMember, isWanted } of inBlock) {
        if (isMember[client] && isWanted[product[row] ?? 0]) add(id, row);
      }
    };
  });
}

function memberIdsOf(segment: Segment, clients: readonly Client[]): ReadonlySet<string> {
  return new Set<string>(clients.filter(segmentTest(segment)).map(({ id }) => id));
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
