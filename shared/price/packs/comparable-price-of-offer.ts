import type { ComparablePrice } from "../../model/comparable-price.ts";
import { comparablePriceOf, type PricedUnit } from "./comparable-price.ts";
import { packOfOffer } from "./pack-of-offer.ts";

/** As comparablePriceOf; but a pack that the person has written goes before what the page names. */
export function comparablePriceOfOffer(
  priced: PricedUnit,
  offer: Parameters<typeof packOfOffer>[0],
): ComparablePrice | undefined {
  const pack = packOfOffer(offer);
  const { price, unit } = priced;
  const byWord = offer.pack === undefined ? undefined : comparablePriceOf({ price, unit }, pack);
  return byWord ?? comparablePriceOf(priced, pack);
}
