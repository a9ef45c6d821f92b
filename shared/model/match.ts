import { z } from "zod";
import { MatchId, OfferId, ProductId } from "./ids.ts";

/** Whether an offer of theirs is the same thing as a product of ours. */
export const Match = z.strictObject({
  id: MatchId,
  offerId: OfferId,
  /** Absent when the state is "not-sold-by-us". */
  productId: ProductId.optional(),
  state: z.enum(["suggested", "confirmed", "rejected", "not-sold-by-us"]),
});
export type Match = z.infer<typeof Match>;

/** The product of ours that an offer is the same as, by the person's word, and what it is known under. */
export const MatchedProduct = z.strictObject({
  offerId: OfferId,
  productId: ProductId,
  sku: z.string().max(100),
  name: z.string().max(500),
});
export type MatchedProduct = z.infer<typeof MatchedProduct>;
