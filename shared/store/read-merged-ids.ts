import { revisionOf } from "./change-log.ts";
import { type MergeableTable, type MergedIds, survivorIdOf } from "./merged-ids.ts";
import type { Revision, Store } from "./open-store.ts";
import { getRecord } from "./read-records.ts";
import type { RecordOf, StoredRow } from "./tables.ts";

/**
 * Kept until something is written; who has just read the `revision` saves that of doing so. Cost: a scan of five indexes
 * that hold the merged ids alone.
 */
export async function readMergedIds(store: Store, known?: Revision): Promise<MergedIds> {
  const revision = known ?? (await revisionOf(store));
  const kept = store.cache.mergedIds;
  if (kept?.revision === revision) return kept;
  const [clients, contacts, competitors, products, offers] = await Promise.all([
    survivorsOf(store, "clients"),
    survivorsOf(store, "contacts"),
    survivorsOf(store, "competitors"),
    survivorsOf(store, "products"),
    survivorsOf(store, "offers"),
  ]);
  const mergedIds = { revision, survivors: { clients, contacts, competitors, products, offers } };
  store.cache.mergedIds = mergedIds;
  return mergedIds;
}

/** The record of this id, or the one that it was merged into. */
export async function findRecord<T extends MergeableTable>(
  store: Store,
  table: T,
  id: string,
): Promise<RecordOf<T> | undefined> {
  return (
    (await getRecord(store, table, id)) ??
    getRecord(store, table, survivorIdOf(await readMergedIds(store), table, id))
  );
}

/**
 * A record that exists is itself, whoever claims its id: so whatever of a merge was taken back, or came anew by an import,
 * stands on its own again.
 */
async function survivorsOf({ database }: Store, table: MergeableTable): Promise<ReadonlyMap<string, string>> {
  // A record that took over several ids is in the index once for each.
  const rows: StoredRow[] = await database.table(table).orderBy("mergedIds").distinct().toArray();
  if (rows.length === 0) return new Map();
  const claims = rows.flatMap(({ id, mergedIds }) =>
    (mergedIds as readonly string[]).map((mergedId) => [mergedId, id] as const),
  );
  const existing = await database
    .table(table)
    .where("id")
    .anyOf(claims.map(([mergedId]) => mergedId))
    .primaryKeys();
  const standing = new Set<unknown>(existing);
  return new Map(claims.filter(([mergedId]) => !standing.has(mergedId)));
}
