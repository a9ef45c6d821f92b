import Dexie from "dexie";
import type { Store } from "./open-store.ts";

/** Calls back after any write, also of another tab or worker. Returns the end of the watching. */
export function watchStore({ database }: Store, onChange: () => void): () => void {
  const prefix = `idb://${database.name}/changes`;
  const listen = (parts: Readonly<Record<string, unknown>>) => {
    if (Object.keys(parts).some((part) => part.startsWith(prefix))) onChange();
  };
  Dexie.on.storagemutated.subscribe(listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
