import { z } from "zod";
import { ObservationId, OfferId } from "./ids.ts";

/** So small that a thousand of them are no burden, so large that a price and what stands around it can be read. */
export const MOST_PICTURE_BYTES = 40_000;

/** What the screen showed around a price when it was saved; one an observation, whose id it has. */
export const Picture = z.strictObject({
  id: ObservationId,
  offerId: OfferId,
  /** In its own pixels. */
  width: z.int().min(1).max(4000),
  height: z.int().min(1).max(4000),
  /** Of the WebP file. */
  byteCount: z.int().min(1).max(MOST_PICTURE_BYTES),
  /** The WebP file in base 64, as it stands in a data file and in a message. */
  webp: z.base64().max(4 * Math.ceil(MOST_PICTURE_BYTES / 3)),
});
export type Picture = z.infer<typeof Picture>;
