import { z } from "zod";
import { Instant } from "./day.ts";
import { CompetitorId, OfferId } from "./ids.ts";
import { WrittenPack } from "./pack.ts";

/** Theirs: what one page sells. It lasts; its prices are observations. The id is derived from the canonical address. */
export const Offer = z.strictObject({
  id: OfferId,
  competitorId: CompetitorId,
  url: z.string().max(4000),
  name: z.string().min(1).max(500),
  brand: z.string().max(200).optional(),
  gtin: z.string().max(14).optional(),
  mpn: z.string().max(100).optional(),
  sku: z.string().max(100).optional(),
  /** What the person has written of it; absent, the name tells. */
  pack: WrittenPack.optional(),
  /** What the page's data said of it where the name told nothing. */
  pagePack: z.string().max(100).optional(),
  firstSeenAt: Instant,
  archivedAt: Instant.optional(),
  /** Ids of offers that turned out to be this one, and of addresses where it stood before; what was seen of them was seen of this. */
  mergedIds: z.array(OfferId).max(50).optional(),
  /** Offers that look like this one and are not, by the person's word. */
  otherThan: z.array(OfferId).max(50).optional(),
});
export type Offer = z.infer<typeof Offer>;
