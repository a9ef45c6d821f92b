import { listChangesSince, revisionOf } from "./change-log.ts";
import type { Revision, Store } from "./open-store.ts";
import type { TableName } from "./tables.ts";

interface Kept<Value> {
  readonly key: string;
  readonly revision: Revision;
  readonly value: Promise<Value>;
}

/**
 * `read`, but its last value of each store is kept until one of the tables is written, by any window, or another `key` is
 * asked for.
 */
export function keepReading<Value>(
  tables: ReadonlySet<TableName>,
  read: (store: Store, key: string) => Promise<Value>,
): (store: Store, key?: string) => Promise<Value> {
  const keptByStore = new WeakMap<Store, Kept<Value>>();
  return async (store, key = "") => {
    const revision = await revisionOf(store);
    const kept = keptByStore.get(store);
    const isCurrent = kept?.key === key && (await isUnchanged(store, kept.revision, revision, tables));
    const value = isCurrent ? kept.value : read(store, key);
    keptByStore.set(store, { key, revision, value });
    // What could not be read is not kept.
    value.catch(() => keptByStore.delete(store));
    return value;
  };
}

async function isUnchanged(
  store: Store,
  since: Revision,
  now: Revision,
  tables: ReadonlySet<TableName>,
): Promise<boolean> {
  return since === now || (await listChangesSince(store, since, tables)).length === 0;
}
