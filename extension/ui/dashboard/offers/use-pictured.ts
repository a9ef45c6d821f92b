import { useEffect, useState } from "react";
import type { PriceObservation } from "../../../../shared/model/price-observation.ts";
import { listPictured } from "../../../../shared/store/find-pictures.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { watchStore } from "../../../../shared/store/watch-store.ts";

/** Which of these observations have a picture, as it is now: it comes a moment after its price. */
export function usePictured(store: Store, observations: readonly PriceObservation[]): ReadonlySet<string> {
  const [pictured, setPictured] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ids = observations.map(({ id }) => id);
    const look = () => {
      listPictured(store, ids).then((found) => setPictured(new Set(found)), reportError);
    };
    look();
    return watchStore(store, look);
  }, [store, observations]);
  return pictured;
}
