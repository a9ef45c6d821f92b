import { useEffect } from "react";
import type { FiguresState } from "./use-figures.ts";

/** Keeps the number on the toolbar's button that of this page: what the person sees here is no news there. */
export function useBadge(showUnseenCount: () => Promise<void>, current: FiguresState): void {
  const count = current.state === "ready" ? current.figures.unseenCount : undefined;
  useEffect(() => {
    if (count !== undefined) showUnseenCount().catch(reportError);
  }, [count, showUnseenCount]);
}
