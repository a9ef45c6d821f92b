import type { LatestPrice } from "../model/latest-price.ts";
import { findOfferByUrl, listObservationsOf } from "../store/find-offers.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";

/** What is known of the offer that this canonical address sells; undefined for a new one. */
export async function findKnownPrice(options: {
  readonly store: Store;
  readonly url: string;
}): Promise<LatestPrice | undefined> {
  const { store, url } = options;
  const offer = await findOfferByUrl(store, url);
  if (offer === undefined) return undefined;
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
