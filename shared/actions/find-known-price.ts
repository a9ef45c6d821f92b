import type { LatestPrice } from "../model/latest-price.ts";
import type { Offer } from "../model/offer.ts";
import { latestPriceOf, listObservationsOf } from "../store/find-offers.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";

/** The newest price of an offer; undefined while there is none, or when its competitor is gone. */
export async function findKnownPrice(store: Store, offer: Offer): Promise<LatestPrice | undefined> {
  const [competitor, observations] = await Promise.all([
    findRecord(store, "competitors", offer.competitorId),
    listObservationsOf(store, offer.id),
  ]);
  return latestPriceOf(offer, competitor, observations);
}
