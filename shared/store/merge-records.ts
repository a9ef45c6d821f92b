import type { DataFileNote } from "../model/data-file.ts";
import { appendChange, revisionOf } from "./change-log.ts";
import { dataFileBatchId } from "./data-file-log.ts";
import type { LearnedStamps, MergeTrace } from "./database.ts";
import { ledgerTablesOf, type PreparedBatch, putLedgerBatch } from "./ledger/prepare-ledger-batch.ts";
import type { Revision, Store } from "./open-store.ts";
import { applyWrites, entriesOf, sealWrites } from "./save-records.ts";
import type { SettledNames } from "./settle-names.ts";
import { type RecordWrite, TABLE_NAMES } from "./tables.ts";
import { type UndoReport, undoUndisturbed, undoWritesInside } from "./undo-write.ts";

/** A record as the merge leaves it, with the stamps of those who wrote its fields. */
export interface MergedWrite {
  readonly write: RecordWrite;
  readonly stamps: MergeTrace["stamps"];
  /** Values that were not taken, by field. */
  readonly lost?: Readonly<Record<string, { readonly stamp: string; readonly value?: unknown }>>;
}

export interface Merge {
  /** The revision at which it was planned. */
  readonly basedOn: Revision;
  readonly writes: readonly MergedWrite[];
  readonly batches: readonly PreparedBatch[];
  readonly learned: readonly LearnedStamps[];
  readonly note: DataFileNote;
}

/**
 * Takes over another device's records and lines in one transaction, with the log's row that can undo it. Undefined, and
 * nothing written, when anything was written since it was planned: records are put whole and would undo that.
 */
export async function writeMerge(
  store: Store,
  { basedOn, writes, batches, learned, note }: Merge,
): Promise<Revision | undefined> {
  const { database, vault } = store;
  const imports = batches.map(({ record }): RecordWrite => ({ table: "imports", record }));
  const sealed = await sealWrites(store, [...writes.map(({ write }) => write), ...imports]);
  const traces = await Promise.all(writes.map((write) => traceOf(store, write)));
  const dataFile = await vault.seal(note);
  const ordinary = TABLE_NAMES.map((name) => database.table(name));
  const tables = [...ordinary, database.changes, ...ledgerTablesOf(database)];
  return database.transaction("rw", tables, async () => {
    if ((await revisionOf(store)) !== basedOn) return undefined;
    for (const batch of batches) await putLedgerBatch(store, batch);
    const ledger = batches.map(({ record }) => ({ table: "ledger" as const, id: record.id }));
    const byKey = new Map(writes.map(({ write }, index) => [keyOfWrite(write), traces[index]]));
    const entries = (await entriesOf(store, sealed)).map((entry) => {
      const merge = byKey.get(`${entry.table}\n${entry.id}`);
      return merge ? { ...entry, merge } : entry;
    });
    const revision = await appendChange(store, [...ledger, ...entries], dataFileBatchId(note.id), {
      dataFile,
      learned,
    });
    await applyWrites(store, sealed, revision);
    return revision;
  });
}

/** Remembers who wrote last what stands here already; changes no record. False, and nothing, after a later write. */
export async function learnStamps(
  store: Store,
  { basedOn, learned }: Pick<Merge, "basedOn" | "learned">,
): Promise<boolean> {
  const { database } = store;
  return database.transaction("rw", database.changes, async () => {
    if ((await revisionOf(store)) !== basedOn) return false;
    await appendChange(store, [], undefined, { learned });
    return true;
  });
}

/** Takes a merge back: its lines no longer count, its records are as before, unless changed since. */
export async function undoMerge(store: Store, revision: Revision): Promise<UndoReport> {
  const { database } = store;
  const ordinary = TABLE_NAMES.map((name) => database.table(name));
  const tables = [...ordinary, database.changes, database.ledgerBatches];
  return undoUndisturbed(store, revision, (names) =>
    database.transaction("rw", tables, async () =>
      (await revisionOf(store)) === names.basedOn ? undoMergeInside(store, revision, names) : undefined,
    ),
  );
}

async function undoMergeInside(store: Store, revision: Revision, names: SettledNames): Promise<UndoReport> {
  const { database } = store;
  const row = await database.changes.get(revision);
  const batchIds = (row?.entries ?? []).flatMap(({ table, id }) => (table === "ledger" ? [id] : []));
  await database.ledgerBatches.where("batchId").anyOf(batchIds).modify({ isUndone: 1 });
  return undoWritesInside(store, [revision], { ...names, batchId: row?.batchId });
}

async function traceOf({ vault }: Store, { stamps, lost }: MergedWrite): Promise<MergeTrace> {
  if (lost === undefined || Object.keys(lost).length === 0) return { stamps };
  const fields = Object.entries(lost);
  return {
    stamps,
    lostStamps: Object.fromEntries(fields.map(([field, { stamp }]) => [field, stamp])),
    lost: await vault.seal(Object.fromEntries(fields.map(([field, { value }]) => [field, value]))),
  };
}

function keyOfWrite(write: RecordWrite): string {
  return `${write.table}\n${"removed" in write ? write.id : write.record.id}`;
}
