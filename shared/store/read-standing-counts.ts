import type { Revision, Store } from "./open-store.ts";
import type { StandingCounts } from "./standing-counts.ts";
import type { StoredRow, TableName } from "./tables.ts";

/** Kept until something is written. Cost: opens these records once, without holding them against their schema. */
export async function readStandingCounts(store: Store, revision: Revision): Promise<StandingCounts> {
  const kept = store.cache.standingCounts;
  if (kept?.revision === revision) return kept;
  const [clients, segments, offers] = await Promise.all([
    countStanding(store, "clients"),
    countStanding(store, "segments"),
    countStanding(store, "offers"),
  ]);
  const counts = { revision, clients, segments, offers };
  store.cache.standingCounts = counts;
  return counts;
}

async function countStanding({ database, vault }: Store, table: TableName): Promise<number> {
  const rows: StoredRow[] = await database.table(table).toArray();
  // Only the store seals these bodies, and each is a record of the table.
  const records = (await Promise.all(rows.map(({ body }) => vault.open(body)))) as readonly {
    readonly archivedAt?: string;
  }[];
  return records.filter(({ archivedAt }) => archivedAt === undefined).length;
}
