import type { Target } from "../model/target.ts";
import type { Store } from "./open-store.ts";
import { openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** The targets that are set for these clients or segments alone; ids are taken as they are. */
export async function listTargetsOf(
  store: Store,
  kind: "client" | "segment",
  ids: readonly string[],
): Promise<readonly Target[]> {
  const keys = ids.map((id) => `${kind}:${id}`);
  const rows: StoredRow[] = await store.database.table("targets").where("scope").anyOf(keys).toArray();
  return openRows(store, "targets", rows);
}
