import type { Instant } from "../model/day.ts";
import { instantOf, nextStamp } from "../model/stamp.ts";
import type { ChangeEntry, ChangeRow, DosarDatabase, MergeTrace } from "./database.ts";
import type { Revision, Store } from "./open-store.ts";
import type { StoredRow, TableName } from "./tables.ts";

export async function revisionOf({ database }: Store): Promise<Revision> {
  const keys = await database.changes.toCollection().reverse().limit(1).primaryKeys();
  return keys[0] ?? 0;
}

/** When a record was written last, by the stamp of that write; undefined of one that is not here. */
export async function lastWrittenAt(
  { database }: Store,
  table: TableName,
  id: string,
): Promise<Instant | undefined> {
  const row: StoredRow | undefined = await database.table(table).get(id);
  const write = row && (await database.changes.get(row.revision));
  return write && instantOf(write.stamp);
}

/** Kinds of what a write may touch. */
export type ChangeFilter = TableName | "ledger";

/** What was written after `revision`, oldest first, of the tables named or of all. Cost: the writes since then. */
export async function listChangesSince(
  { database }: Store,
  revision: Revision,
  tables?: ReadonlySet<ChangeFilter>,
): Promise<readonly ChangeEntry[]> {
  const writes = await database.changes.where("revision").above(revision).toArray();
  return writes.flatMap(({ entries }) => entries).filter(({ table }) => !tables || tables.has(table));
}

/** What a plan was made from: it holds as long as nothing of these tables was written after the revision. */
export interface PlanBasis {
  readonly revision: Revision;
  readonly tables: ReadonlySet<ChangeFilter>;
}

/** Inside the transaction that carries the plan out. */
export async function isStanding(store: Store, { revision, tables }: PlanBasis): Promise<boolean> {
  return (await listChangesSince(store, revision, tables)).length === 0;
}

/** Must run inside the transaction of the write that it records. */
export async function appendChange(
  { database, now, deviceId }: Store,
  entries: readonly ChangeEntry[],
  batchId?: string,
  about: Pick<ChangeRow, "undoes" | "dataFile" | "learned"> = {},
): Promise<Revision> {
  const read = [
    ...entries.flatMap(({ merge }) => stampsOf(merge)),
    ...(about.learned ?? []).map(({ stamp }) => stamp),
  ];
  const last = latestOf([await lastStampOf(database), ...read]);
  const stamp = nextStamp(last, now(), deviceId);
  return database.changes.add({ stamp, entries, ...about, ...(batchId ? { batchId } : {}) });
}

/** A device writes after whatever it has read of others, or its next edit would lose to what it replaces. */
function latestOf(stamps: readonly (string | undefined)[]): string | undefined {
  return stamps.filter((stamp) => stamp !== undefined && stamp !== "").reduce(laterOf, undefined);
}

function laterOf(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function stampsOf(merge: MergeTrace | undefined): readonly string[] {
  return Object.values({ ...merge?.stamps, ...merge?.lostStamps });
}

async function lastStampOf(database: DosarDatabase): Promise<string | undefined> {
  return (await database.changes.toCollection().last())?.stamp;
}
