import { useEffect, useState } from "react";
import type { Product } from "../../../../shared/model/product.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { listRecords } from "../../../../shared/store/read-records.ts";
import { watchStore } from "../../../../shared/store/watch-store.ts";

const NONE: readonly Product[] = [];

/** Our products, read again after every write; only the rules of segments need them all at once. */
export function useProducts(store: Store): readonly Product[] {
  const [products, setProducts] = useState(NONE);
  useEffect(() => {
    const read = () => {
      listRecords(store, "products").then(setProducts, reportError);
    };
    read();
    return watchStore(store, read);
  }, [store]);
  return products;
}
