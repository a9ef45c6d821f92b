import type { Instant } from "../model/day.ts";
import type { Watch } from "../model/watch.ts";
import type { Store } from "./open-store.ts";
import { listRecords, openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** Those whose check is due, the longest due first; one index read. */
export async function listDueWatches(store: Store, now: Instant): Promise<readonly Watch[]> {
  const rows: StoredRow[] = await store.database.table("watches").where("nextAt").belowOrEqual(now).toArray();
  return openRows(store, "watches", rows);
}

/** When the next check of any offer is due; undefined when none waits. */
export async function nextCheckAt(store: Store): Promise<Instant | undefined> {
  const row: StoredRow | undefined = await store.database.table("watches").orderBy("nextAt").first();
  // Only the store writes this index field.
  return row?.nextAt as Instant | undefined;
}

/** Of how many offers the person has changes to see. */
export async function countUnseenWatches(store: Store): Promise<number> {
  const watches = await listRecords(store, "watches");
  return watches.filter(({ unseenSince }) => unseenSince !== undefined).length;
}
