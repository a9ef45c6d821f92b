import { Picture } from "../../shared/model/picture.ts";
import type { PriceObservation } from "../../shared/model/price-observation.ts";

/** A picture of an observation; its file is only the head of one. */
export function makePicture({ id, offerId }: PriceObservation, byteCount = 12): Picture {
  return Picture.parse({ id, offerId, width: 640, height: 320, byteCount, webp: "UklGRgQAAABXRUJQ" });
}
