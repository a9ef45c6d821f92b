import type { ImportBatchId } from "../model/ids.ts";
import { appendChange, isStanding, type PlanBasis, revisionOf } from "./change-log.ts";
import type { ChangeEntry } from "./database.ts";
import type { Revision, Store } from "./open-store.ts";
import { indexFieldsOf, type RecordWrite, type StoredRow, type TableName } from "./tables.ts";
import { untilUndisturbed } from "./until-undisturbed.ts";

/** A write whose record is sealed already, ready for a transaction. */
export interface SealedWrite {
  readonly table: TableName;
  readonly id: string;
  /** Absent when the record is to be removed. */
  readonly row?: Omit<StoredRow, "revision">;
}

/** Keeps or removes all records or none, with their entries in the change log. Returns the revision of the write. */
export async function saveRecords(store: Store, writes: readonly RecordWrite[]): Promise<Revision> {
  const sealed = await sealWrites(store, writes);
  return inTransaction(store, sealed, () => writeInside(store, sealed));
}

/** The same as planned; undefined, and nothing kept, when what the plan was made from no longer stands. */
export async function saveAsPlanned(
  store: Store,
  basis: PlanBasis,
  writes: readonly RecordWrite[],
  batchId: ImportBatchId,
): Promise<Revision | undefined> {
  const sealed = await sealWrites(store, writes);
  return inTransaction(store, sealed, async () =>
    (await isStanding(store, basis)) ? writeInside(store, sealed, batchId) : undefined,
  );
}

/** What a rewriting came to: its revision, 0 when there was nothing to write, and the plan that was carried out. */
export interface Rewritten<Plan> {
  readonly revision: Revision;
  readonly planned: Plan;
}

/**
 * Reads, works out the writes and keeps them as if nobody else wrote in between: when another window did, all is read and
 * worked out again. A plan without writes writes nothing, not even to the log. With a batch, one undo of the import takes it back.
 */
export async function rewriteRecords<Plan extends { readonly writes: readonly RecordWrite[] }>(
  store: Store,
  plan: () => Promise<Plan>,
  batchId?: ImportBatchId,
): Promise<Rewritten<Plan>> {
  return untilUndisturbed(async () => {
    const basedOn = await revisionOf(store);
    const planned = await plan();
    if (planned.writes.length === 0) return { revision: 0, planned };
    const sealed = await sealWrites(store, planned.writes);
    const revision = await inTransaction(store, sealed, async () =>
      (await revisionOf(store)) === basedOn ? writeInside(store, sealed, batchId) : undefined,
    );
    return revision === undefined ? undefined : { revision, planned };
  });
}

function inTransaction<Value>(
  { database }: Store,
  writes: readonly SealedWrite[],
  work: () => Promise<Value>,
): Promise<Value> {
  const tables = [...new Set(writes.map(({ table }) => table))].map((table) => database.table(table));
  return database.transaction("rw", [...tables, database.changes], work);
}

async function writeInside(
  store: Store,
  writes: readonly SealedWrite[],
  batchId?: ImportBatchId,
): Promise<Revision> {
  const revision = await appendChange(store, await entriesOf(store, writes), batchId);
  await applyWrites(store, writes, revision);
  return revision;
}

/** Outside of any transaction, since a vault may take its time. */
export async function sealWrites(
  store: Store,
  writes: readonly RecordWrite[],
): Promise<readonly SealedWrite[]> {
  return Promise.all(
    writes.map(async (write): Promise<SealedWrite> => {
      if ("removed" in write) return { table: write.table, id: write.id };
      const { id } = write.record;
      const body = await store.vault.seal(write.record);
      return { table: write.table, id, row: { ...indexFieldsOf(write), id, body } };
    }),
  );
}

/** What stood in the place of each write; inside the transaction. */
export async function entriesOf(
  store: Store,
  writes: readonly SealedWrite[],
): Promise<readonly ChangeEntry[]> {
  const found = await Promise.all(
    groupByTable(writes).map(async ([table, ofTable]) => {
      const rows = await rowsBefore(store, table, ofTable);
      return ofTable.map(({ id, row }, index): ChangeEntry => {
        const before = rows[index];
        return { table, id, ...(before && { before }), ...(row === undefined && { removed: true as const }) };
      });
    }),
  );
  return found.flat();
}

/** Each row is asked for apart, which a first import of thousands need not do. */
async function rowsBefore(
  { database }: Store,
  table: TableName,
  writes: readonly SealedWrite[],
): Promise<readonly (StoredRow | undefined)[]> {
  const isEmpty = (await database.table(table).count()) === 0;
  return isEmpty ? [] : database.table(table).bulkGet(writes.map(({ id }) => id));
}

/** Inside the transaction. */
export async function applyWrites(
  store: Store,
  writes: readonly SealedWrite[],
  revision: Revision,
): Promise<void> {
  for (const [tableName, ofTable] of groupByTable(writes)) {
    const table = store.database.table(tableName);
    const kept = ofTable.flatMap(({ row }) => (row === undefined ? [] : [{ ...row, revision }]));
    await table.bulkPut(kept);
    await table.bulkDelete(ofTable.filter(({ row }) => row === undefined).map(({ id }) => id));
  }
}

function groupByTable(
  writes: readonly SealedWrite[],
): readonly (readonly [TableName, readonly SealedWrite[]])[] {
  const groups = new Map<TableName, SealedWrite[]>();
  for (const write of writes) {
    const group = groups.get(write.table);
    if (group === undefined) groups.set(write.table, [write]);
    else group.push(write);
  }
  return [...groups];
}
