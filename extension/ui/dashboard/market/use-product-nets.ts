import { useEffect, useState } from "react";
import type { Store } from "../../../../shared/store/open-store.ts";
import { useRecords } from "../live/use-records.tsx";
import { NO_NETS, type ProductNets, readProductNets } from "./product-nets.ts";

/** Read again when an import came or went or products were merged; empty until first read. */
export function useProductNets(store: Store): ProductNets {
  const imports = useRecords("imports");
  const products = useRecords("products");
  const [nets, setNets] = useState<ProductNets>(NO_NETS);
  // What was imported and merged decides what the figures are.
  useEffect(() => {
    if (imports === undefined || products === undefined) return;
    let isCurrent = true;
    readProductNets(store).then((read) => isCurrent && setNets(read), reportError);
    return () => {
      isCurrent = false;
    };
  }, [store, imports, products]);
  return nets;
}
