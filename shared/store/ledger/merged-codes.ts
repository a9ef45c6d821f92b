import type { SourceId } from "../../model/ids.ts";
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
  /** The SKUs of a block, each as that of the product that it is now. */
  readonly skusOf: (block: Pick<LineColumns, "source" | "skus">) => readonly string[];
}

/** As the source wrote them. */
export const CODES_OF_SOURCE: MergedCodes = { clientIdOf: (id) => id, skusOf: ({ skus }) => skus };

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
    skusOf: ({ source, skus }) =>
      // Only the store makes blocks, each of one source.
      products.size === 0
        ? skus
        : skus.map((sku) => skuByMergedId.get(productIdOf(source as SourceId, sku)) ?? sku),
  };
}
