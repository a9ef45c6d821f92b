import type { Product } from "../../../../shared/model/product.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import type { ListItem } from "../list/list-column.ts";

/** One line of the list of our products. */
export interface ProductItem extends ListItem {
  readonly product: Product;
}

export function productItemOf(product: Product): ProductItem {
  const { id, name, sku, archivedAt } = product;
  return { id, name: name || sku, isArchived: archivedAt !== undefined, product };
}

export function productEntryOf({
  id,
  name,
  sku,
  gtin,
  category,
  brand,
  tags = [],
}: Product): SearchEntry<string> {
  return {
    id,
    names: [name || sku],
    codes: [sku, ...(gtin === undefined ? [] : [gtin])],
    texts: [category, brand, ...tags].filter((text) => text !== undefined),
  };
}

export function candidateOfProduct(product: Product): Candidate {
  const { id, name, sku } = product;
  return { id, name: name || sku, hint: sku, entry: productEntryOf(product) };
}
