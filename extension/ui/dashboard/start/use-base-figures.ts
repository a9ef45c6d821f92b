import { useEffect, useState } from "react";
import type { Settings } from "../../../../shared/model/setting.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { type BaseFigures, readBaseFigures } from "./read-base-figures.ts";

/** Read again when `version` (what the dashboard has read of the store) or the settings change. */
export function useBaseFigures(store: Store, settings: Settings, version: unknown): BaseFigures | undefined {
  const [figures, setFigures] = useState<BaseFigures>();
  useEffect(() => {
    let isCurrent = true;
    readBaseFigures(store, settings).then((read) => isCurrent && setFigures(read), reportError);
    return () => {
      isCurrent = false;
    };
  }, [store, settings, version]);
  return figures;
}
