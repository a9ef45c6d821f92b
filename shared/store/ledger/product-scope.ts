import type { SourceId } from "../../model/ids.ts";
import type { Product } from "../../model/product.ts";
import { type Segment, segmentProductTest } from "../../model/segment.ts";
import { productIdOf } from "../identity.ts";
import { survivorIdOf } from "../merged-ids.ts";
import type { Store } from "../open-store.ts";
import { readMergedIds } from "../read-merged-ids.ts";
import { listRecords } from "../read-records.ts";

/** Whether lines of this SKU are wanted. */
export type IsWantedSku = (source: string, sku: string) => boolean;

/** The products of any of the segments as a question a SKU; undefined when the rule of one says nothing of products. */
export async function productScopeOf(
  store: Store,
  segments: readonly Segment[],
): Promise<IsWantedSku | undefined> {
  if (segments.some(({ productConditions = [] }) => productConditions.length === 0)) return undefined;
  const [products, mergedIds] = await Promise.all([listRecords(store, "products"), readMergedIds(store)]);
  const tests = segments.map(segmentProductTest);
  const fits = (product: Product) => tests.some((test) => test(product));
  const wantedIds = new Set<string>(products.filter(fits).map(({ id }) => id));
  return rememberedBySku((source, sku) =>
    // Only the store makes blocks, each of one source.
    wantedIds.has(survivorIdOf(mergedIds, "products", productIdOf(source as SourceId, sku))),
  );
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
