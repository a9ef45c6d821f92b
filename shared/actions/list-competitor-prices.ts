import type { CompetitorId } from "../model/ids.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import { latestPriceOf, listObservationsOf } from "../store/find-offers.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord, readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";

/** A competitor's offers that are not archived, with their newest prices, the last seen first. Cost: all offers once, and an index read an offer of theirs. */
export async function listCompetitorPrices(options: {
  readonly store: Store;
  readonly competitorId: CompetitorId;
}): Promise<readonly LatestPrice[]> {
  const { store, competitorId } = options;
  const competitor = await findRecord(store, "competitors", competitorId);
  if (competitor === undefined) return [];
  const [offers, mergedIds] = await Promise.all([listRecords(store, "offers"), readMergedIds(store)]);
  const prices = await Promise.all(
    offers
      .filter((offer) => offer.competitorId === competitor.id && offer.archivedAt === undefined)
      .map(async (offer) =>
        latestPriceOf(offer, competitor, await listObservationsOf(store, offer.id, mergedIds)),
      ),
  );
  return prices
    .filter((price) => price !== undefined)
    .sort((a, b) => (a.latest.observedAt < b.latest.observedAt ? 1 : -1));
}
