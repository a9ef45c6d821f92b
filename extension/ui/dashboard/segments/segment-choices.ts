import type { Client } from "../../../../shared/model/client.ts";
import type { Product } from "../../../../shared/model/product.ts";
import type { Segment } from "../../../../shared/model/segment.ts";

/** What a rule chooses from, and the segments that there are. */
export interface SegmentChoices {
  readonly segments: readonly Segment[];
  readonly clients: readonly Client[];
  readonly products: readonly Product[];
}
