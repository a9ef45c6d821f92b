import { useSyncExternalStore } from "react";
import { recordIdOf, type View, viewOf } from "./route.ts";

/** The view that the address names; Back and Forward of the browser work, and a link to a view can be kept. */
export function useView(): View {
  return useSyncExternalStore(watchHash, () => viewOf(location.hash));
}

/** Whose page the address names. */
export function useRecordId(): string | undefined {
  return useSyncExternalStore(watchHash, () => recordIdOf(location.hash));
}

function watchHash(onChange: () => void): () => void {
  addEventListener("hashchange", onChange);
  return () => removeEventListener("hashchange", onChange);
}
