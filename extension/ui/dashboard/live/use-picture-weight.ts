import { useEffect, useState } from "react";
import { weighPictures } from "../../../../shared/store/find-pictures.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { watchStore } from "../../../../shared/store/watch-store.ts";

export interface PictureWeight {
  readonly count: number;
  readonly byteCount: number;
}

/** How many pictures are kept and what they weigh, as it is now; none until that is read. */
export function usePictureWeight(store: Store): PictureWeight {
  const [weight, setWeight] = useState<PictureWeight>({ count: 0, byteCount: 0 });
  useEffect(() => {
    const weigh = () => {
      weighPictures(store).then(setWeight, reportError);
    };
    weigh();
    return watchStore(store, weigh);
  }, [store]);
  return weight;
}
