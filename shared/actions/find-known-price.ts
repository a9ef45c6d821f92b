import type { LatestPrice } from "../model/latest-price.ts";
import type { Offer } from "../model/offer.ts";
import { listObservationsOf } from "../store/find-offers.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";

/** The newest price of an offer; undefined while there is none, or when its competitor is gone. */
export async function findKnownPrice(store: Store, offer: Offer): Promise<LatestPrice | undefined> {
  const [competitor, observations] = await Promise.all([
    findRecord(store, "competitors", offer.competitorId),
    listObservationsOf(store, offer.id),
  ]);
  const latest = observations.at(-1);
  if (competitor === undefined || latest === undefined) return undefined;
  const previous = observations
    .slice(0, -1)
    .findLast(({ price }) => price.currency === latest.price.currency);
  return { offer, competitor, latest, ...(previous && { previous }) };
}
