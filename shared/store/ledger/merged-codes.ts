import type { SourceId } from "../../model/ids.ts";
import { listTexts, textAt } from "../../std/text-column.ts";
import { productIdOf } from "../identity.ts";
import { survivorIdOf } from "../merged-ids.ts";
import type { Revision, Store } from "../open-store.ts";
import { readMergedIds } from "../read-merged-ids.ts";
import { getRecord } from "../read-records.ts";
import type { LineColumns } from "./ledger-rows.ts";

/** For whom the codes of a block stand today; blocks keep the codes of their source for ever. */
export interface MergedCodes {
  /** Id of the client that a client of a block is now; "" (unassigned) stays. */
  readonly clientIdOf: (blockClientId: string) => string;
  /** The SKU of a block's product by its index, as that of the product that it is now. */
  readonly skuReader: (block: Pick<LineColumns, "source" | "skus">) => SkuOfProduct;
}

/** Undefined for an index that the block lacks. */
type SkuOfProduct = (product: number) => string | undefined;

/** As the source wrote them. */
export const CODES_OF_SOURCE: MergedCodes = { clientIdOf: (id) => id, skuReader: skusOfSource };

/** Of the revision that the ledger's directory was read at. */
export async function readMergedCodes(store: Store, revision: Revision): Promise<MergedCodes> {
  const mergedIds = await readMergedIds(store, revision);
  const { products } = mergedIds.survivors;
  const skuByMergedId = new Map<string, string>();
  for (const [mergedId, id] of products) {
    const product = await getRecord(store, "products", id);
    if (product !== undefined) skuByMergedId.set(mergedId, product.sku);
  }
  return {
    clientIdOf: (id) => survivorIdOf(mergedIds, "clients", id),
    skuReader: (block) => (products.size === 0 ? skusOfSource(block) : skusOfToday(block, skuByMergedId)),
  };
}

function skusOfSource({ skus }: Pick<LineColumns, "skus">): SkuOfProduct {
  return (product) => textAt(skus, product);
}

function skusOfToday(
  { source, skus }: Pick<LineColumns, "source" | "skus">,
  skuByMergedId: ReadonlyMap<string, string>,
): SkuOfProduct {
  // Only the store makes blocks, each of one source.
  const idOf = (sku: string) => productIdOf(source as SourceId, sku);
  const today = listTexts(skus).map((sku) => skuByMergedId.get(idOf(sku)) ?? sku);
  return (product) => today[product];
}
