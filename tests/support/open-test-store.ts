import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import type { Instant } from "../../shared/model/day.ts";
import { openStore, type Store } from "../../shared/store/open-store.ts";

let storeCount = 0;

/** An empty store of its own in memory; its clock starts on 24 November 2026 and goes on by a second a look, unless told otherwise. */
export function openTestStore({ now }: { readonly now?: () => Instant } = {}): Promise<Store> {
  let seconds = 0;
  return openStore({
    // Dexie tells all databases of one name of each other's writes, those of other tests too.
    name: `dosar-${storeCount++}`,
    now: now ?? (() => new Date(Date.UTC(2026, 10, 24, 8, 0, seconds++)).toISOString() as Instant),
    newId: () => "test-device",
    indexedDB: new IDBFactory(),
    IDBKeyRange,
  });
}
