import { z } from "zod";
import { Competitor } from "./competitor.ts";
import { Offer } from "./offer.ts";
import { PriceObservation } from "./price-observation.ts";

/** The newest observation of an offer, with the one before it in the same currency where there is one. */
export const LatestPrice = z.strictObject({
  offer: Offer,
  competitor: Competitor,
  latest: PriceObservation,
  previous: PriceObservation.optional(),
});
export type LatestPrice = z.infer<typeof LatestPrice>;
