import { fingerprintOf } from "../std/fingerprint.ts";
import type { ProductId, SourceId } from "./ids.ts";

/** The id that every device derives alike for a SKU of a source, so that lines and records meet. */
export function productIdOf(source: SourceId, sku: string): ProductId {
  return fingerprintOf(`product\n${source}\n${sku}`) as ProductId;
}
