import type { Client } from "../../../../shared/model/client.ts";
import type { Product } from "../../../../shared/model/product.ts";
import {
  type ProductCondition,
  type Segment,
  type SegmentCondition,
  segmentProductTest,
  segmentTest,
} from "../../../../shared/model/segment.ts";

/** A rule while it is typed: a condition without a value is not one yet. */
export interface SegmentDraft extends Omit<Segment, "conditions" | "productConditions"> {
  readonly conditions: readonly SegmentCondition[];
  readonly productConditions: readonly ProductCondition[];
}

export function draftOf(segment: Segment): SegmentDraft {
  return { ...segment, productConditions: segment.productConditions ?? [] };
}

/** The rule as it would be saved. */
export function segmentOf({ conditions, productConditions, ...rest }: SegmentDraft): Segment {
  const ofProducts = productConditions.filter(({ values }) => values.length > 0);
  return {
    ...rest,
    name: rest.name.trim(),
    conditions: conditions.filter(({ values }) => values.length > 0),
    ...(ofProducts.length > 0 && { productConditions: ofProducts }),
  };
}

export function membersOf(segment: Segment, clients: readonly Client[]): readonly Client[] {
  return clients.filter(segmentTest(segment));
}

/** Undefined when the rule says nothing of products. */
export function productsOf(segment: Segment, products: readonly Product[]): readonly Product[] | undefined {
  if ((segment.productConditions ?? []).length === 0) return undefined;
  return products.filter(segmentProductTest(segment));
}
