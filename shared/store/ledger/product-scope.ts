import type { SourceId } from "../../model/ids.ts";
import { isProductOfSegment, type Segment } from "../../model/segment.ts";
import { productIdOf } from "../identity.ts";
import type { Store } from "../open-store.ts";
import { listRecords } from "../read-records.ts";

/** Whether lines of this SKU are wanted. */
export type IsWantedSku = (source: string, sku: string) => boolean;

/** The products of any of the segments as a question a SKU; undefined when the rule of one says nothing of products. */
export async function productScopeOf(
  store: Store,
  segments: readonly Segment[],
): Promise<IsWantedSku | undefined> {
  if (segments.some(({ productConditions = [] }) => productConditions.length === 0)) return undefined;
  const products = await listRecords(store, "products");
  const wantedIds = new Set<string>(
    products
      .filter((product) => segments.some((segment) => isProductOfSegment(product, segment)))
      .flatMap(({ id, mergedIds = [] }) => [id, ...mergedIds]),
  );
  return rememberedBySku((source, sku) => wantedIds.has(productIdOf(source as SourceId, sku)));
}

/** Every block names the same SKUs again; hashing each once keeps a million lines at a few thousand hashes. */
function rememberedBySku(isWanted: IsWantedSku): IsWantedSku {
  const answers = new Map<string, boolean>();
  return (source, sku) => {
    const key = `${source}\n${sku}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = isWanted(source, sku);
    answers.set(key, answer);
    return answer;
  };
}
