import { useCallback, useMemo, useRef } from "react";
import type { Offer } from "../../../../shared/model/offer.ts";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import { byKnownId } from "../live/by-known-id.ts";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { type OfferItem, observationsByOffer, offerItemOf, productsByOffer } from "./offer-item.ts";

const NO_OFFERS: readonly Offer[] = [];
const NONE: readonly PriceObservation[] = [];

/** All offers with their competitor, what was seen of them and what they are matched to; undefined until read. */
export function useOfferItems(): readonly OfferItem[] | undefined {
  const offers = useRecords("offers");
  const competitors = useRecords("competitors");
  const observations = useRecords("observations");
  const matches = useRecords("matches");
  const products = useRecords("products");
  const watches = useRecords("watches");
  const competitorById = useMemo(() => byKnownId(competitors ?? []), [competitors]);
  const seenByOffer = useSeen(offers ?? NO_OFFERS, observations ?? NONE);
  const productByOffer = useMemo(() => productsByOffer(matches ?? [], products ?? []), [matches, products]);
  const watchById = useMemo(() => new Map(watches?.map((watch) => [watch.id, watch])), [watches]);
  const partsOf = useCallback(
    (offer: Offer) => [
      offer,
      competitorById.get(offer.competitorId),
      seenByOffer.get(offer.id),
      productByOffer.get(offer.id),
      watchById.get(offer.id),
    ],
    [competitorById, seenByOffer, productByOffer, watchById],
  );
  const make = useCallback(
    (offer: Offer) =>
      offerItemOf(offer, {
        competitor: competitorById.get(offer.competitorId),
        observations: seenByOffer.get(offer.id) ?? NONE,
        product: productByOffer.get(offer.id),
        watch: watchById.get(offer.id),
      }),
    [competitorById, seenByOffer, productByOffer, watchById],
  );
  const isRead = competitors && observations && matches && products && watches;
  return useItems(isRead && offers, partsOf, make);
}

/** The list of an offer of which nothing new was seen stays the same object. */
function useSeen(
  offers: readonly Offer[],
  observations: readonly PriceObservation[],
): ReadonlyMap<string, readonly PriceObservation[]> {
  const kept = useRef<ReadonlyMap<string, readonly PriceObservation[]>>(new Map());
  return useMemo(() => {
    const next = new Map(observationsByOffer(offers, observations));
    for (const [offerId, seen] of next) {
      const before = kept.current.get(offerId);
      const isSame = before?.length === seen.length && seen.every((one, index) => one === before[index]);
      if (before && isSame) next.set(offerId, before);
    }
    kept.current = next;
    return next;
  }, [offers, observations]);
}
