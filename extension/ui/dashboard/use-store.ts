import { useEffect, useState } from "react";
import type { StoreRefusal } from "../../../shared/model/store-refusal.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { refusalOf } from "../../../shared/store/store-refused.ts";
import { watchOutdated } from "../../../shared/store/watch-outdated.ts";

/** Why the page has no store; without a refusal nobody knows. */
export interface StoreFailing {
  readonly refusal: StoreRefusal | undefined;
}

/** The store once it is open, and why it is not, or is no more. */
export function useStore(openStore: () => Promise<Store>) {
  const [store, setStore] = useState<Store>();
  const [failing, setFailing] = useState<StoreFailing>();
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isCurrent = attempt > 0;
    openStore().then(
      (opened) => isCurrent && setStore(opened),
      (error: unknown) => isCurrent && setFailing({ refusal: refusalOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [openStore, attempt]);
  useEffect(() => {
    if (store === undefined) return;
    return watchOutdated(store, () => setFailing({ refusal: "window-outdated" }));
  }, [store]);
  const tryAgain = () => {
    setFailing(undefined);
    setAttempt((count) => count + 1);
  };
  return { store, failing, tryAgain };
}
