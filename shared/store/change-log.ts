import type { ImportBatchId } from "../model/ids.ts";
import type { ChangeEntry, DosarDatabase } from "./database.ts";
import type { Revision, Store } from "./open-store.ts";
import type { TableName } from "./tables.ts";

export async function revisionOf({ database }: Store): Promise<Revision> {
  const keys = await database.changes.toCollection().reverse().limit(1).primaryKeys();
  return keys[0] ?? 0;
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

/** Must run inside the transaction of the write that it records. */
export async function appendChange(
  { database, now, deviceId }: Store,
  entries: readonly ChangeEntry[],
  batchId?: ImportBatchId,
): Promise<Revision> {
  const stamp = nextStamp(await lastStampOf(database), now(), deviceId);
  return database.changes.add({ stamp, entries, ...(batchId ? { batchId } : {}) });
}

async function lastStampOf(database: DosarDatabase): Promise<string | undefined> {
  return (await database.changes.toCollection().last())?.stamp;
}

/** Kulkarni et al., Logical Physical Clocks (2014): never behind the last stamp, however the clock is set back. */
export function nextStamp(last: string | undefined, now: string, deviceId: string): string {
  const [lastTime = "", lastCounter = "0"] = last?.split("|") ?? [];
  const isBehind = lastTime >= now;
  const counter = isBehind ? Number(lastCounter) + 1 : 0;
  return [isBehind ? lastTime : now, String(counter).padStart(6, "0"), deviceId].join("|");
}
