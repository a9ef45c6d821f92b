import Dexie from "dexie";
import type { Competitor } from "../model/competitor.ts";
import type { OfferId } from "../model/ids.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import type { Offer } from "../model/offer.ts";
import type { PriceObservation } from "../model/price-observation.ts";
import { offerIdOf } from "./identity.ts";
import { idsOf, type MergedIds } from "./merged-ids.ts";
import type { Store } from "./open-store.ts";
import { findRecord, readMergedIds } from "./read-merged-ids.ts";
import { openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** The offer that this canonical address sells, also where it stood before it moved; one or two reads by id. */
export function findOfferByUrl(store: Store, url: string): Promise<Offer | undefined> {
  return findRecord(store, "offers", offerIdOf(url));
}

/**
 * What was seen of an offer and of those merged into it, oldest first, without the observations that a correction
 * superseded. Who asks for many hands in the merged ids.
 */
export async function listObservationsOf(
  store: Store,
  offerId: OfferId,
  mergedIds?: MergedIds,
): Promise<readonly PriceObservation[]> {
  const observations = await listAllObservationsOf(store, [offerId], mergedIds);
  const superseded = new Set(observations.flatMap(({ supersedes }) => supersedes ?? []));
  return observations
    .filter(({ id }) => !superseded.has(id))
    .toSorted((a, b) => (a.observedAt < b.observedAt ? -1 : Number(a.observedAt > b.observedAt)));
}

/** Superseded ones too, in no order. */
export async function listAllObservationsOf(
  store: Store,
  offerIds: readonly string[],
  known?: MergedIds,
): Promise<readonly PriceObservation[]> {
  const mergedIds = known ?? (await readMergedIds(store));
  const ids = new Set<string>(offerIds.flatMap((id) => idsOf(mergedIds, "offers", id)));
  const found = await Promise.all(
    [...ids].map(
      (offerId): Promise<StoredRow[]> =>
        store.database
          .table("observations")
          .where("[offerId+observedAt]")
          .between([offerId, Dexie.minKey], [offerId, Dexie.maxKey])
          .toArray(),
    ),
  );
  return openRows(store, "observations", found.flat());
}

export interface PricePage {
  readonly prices: readonly LatestPrice[];
  /** Where the next page starts; absent on the last page. */
  readonly next?: string;
}

/**
 * The newest price of up to `limit` offers in the order of their ids, from after `after`, archived ones left out. One
 * index read an offer.
 */
export async function listLatestPrices(
  store: Store,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<PricePage> {
  const table = store.database.table("offers");
  const collection = after === undefined ? table.orderBy("id") : table.where("id").above(after);
  const rows: StoredRow[] = await collection.limit(limit + 1).toArray();
  const offers = await openRows(store, "offers", rows.slice(0, limit));
  const competitors = new Map<string, Promise<Competitor | undefined>>();
  const mergedIds = await readMergedIds(store);
  const standing = offers.filter(({ archivedAt }) => archivedAt === undefined);
  const prices = await Promise.all(
    standing.map(async (offer) => {
      const competitor =
        competitors.get(offer.competitorId) ?? findRecord(store, "competitors", offer.competitorId);
      competitors.set(offer.competitorId, competitor);
      return latestPriceOf(offer, await competitor, await listObservationsOf(store, offer.id, mergedIds));
    }),
  );
  const next = rows.length > limit ? offers.at(-1)?.id : undefined;
  return { prices: prices.filter((price) => price !== undefined), ...(next !== undefined && { next }) };
}

/** Of all that was seen, oldest first; undefined for an offer that has no price yet or whose competitor is gone. */
export function latestPriceOf(
  offer: Offer,
  competitor: Competitor | undefined,
  observations: readonly PriceObservation[],
): LatestPrice | undefined {
  const latest = observations.at(-1);
  if (latest === undefined || competitor === undefined) return undefined;
  const previous = observations
    .slice(0, -1)
    .findLast(({ price }) => price.currency === latest.price.currency);
  return { offer, competitor, latest, ...(previous && { previous }) };
}
