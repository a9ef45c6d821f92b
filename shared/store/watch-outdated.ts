import type { Store } from "./open-store.ts";

/**
 * Calls back when a window with a newer Dosar takes the database over; from then on this store can do nothing, and its
 * window must be reloaded. Returns the end of the watching.
 */
export function watchOutdated({ database }: Store, onOutdated: () => void): () => void {
  const listen = () => {
    onOutdated();
  };
  database.on("versionchange").subscribe(listen);
  return () => database.on("versionchange").unsubscribe(listen);
}
