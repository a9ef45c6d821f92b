import { useCallback, useEffect, useState } from "react";
import type { Store } from "../../../shared/store/open-store.ts";
import { watchStore } from "../../../shared/store/watch-store.ts";
import { type DashboardFigures, readFigures } from "./read-figures.ts";

/** Several writes in a row, as an import makes them, are read once. */
const QUIET_MS = 150;

export type FiguresState =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "ready"; readonly figures: DashboardFigures };

/** The figures of the store, read again after every write of any window. */
export function useFigures(store: Store): { readonly current: FiguresState; readonly readAgain: () => void } {
  const [current, setCurrent] = useState<FiguresState>({ state: "loading" });
  const readAgain = useCallback(() => {
    readFigures(store).then(
      (figures) => setCurrent({ state: "ready", figures }),
      () => setCurrent({ state: "failed" }),
    );
  }, [store]);
  useEffect(() => {
    readAgain();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchStore(store, () => {
      clearTimeout(timer);
      timer = setTimeout(readAgain, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, readAgain]);
  return { current, readAgain };
}
