import { useSyncExternalStore } from "react";
import { type View, viewOf } from "./route.ts";

/** The view that the address names; Back and Forward of the browser work, and a link to a view can be kept. */
export function useView(): View {
  return useSyncExternalStore(watchHash, () => viewOf(location.hash));
}

function watchHash(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
