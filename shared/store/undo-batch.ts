import type { ImportBatchId } from "../model/ids.ts";
import { revisionOf } from "./change-log.ts";
import type { Revision, Store } from "./open-store.ts";
import { getRecord } from "./read-records.ts";
import { type SealedWrite, sealWrites } from "./save-records.ts";
import { TABLE_NAMES } from "./tables.ts";
import { type UndoReport, undoWritesInside } from "./undo-write.ts";

/** What becomes of what was done since and depends on the import. */
export type DependentsFate = "keep" | "undo";

/**
 * Takes back an import of any kind, whole or not at all, also long after: its lines no longer count, documents that it
 * replaced count again, and its records are as before, unless changed since. The import stays in the history with
 * `undoneAt`. `given` are the later writes and imports that are taken back with it, or the records that stay for them.
 */
export async function undoBatch(
  store: Store,
  batchId: ImportBatchId,
  given: UndoTogether = ALONE,
): Promise<UndoReport | undefined> {
  const { database } = store;
  const batchIds = [batchId, ...given.laterBatchIds];
  const staying = (await Promise.all(batchIds.map((id) => undoneBatch(store, id)))).flat();
  const ordinary = TABLE_NAMES.map((name) => database.table(name));
  return database.transaction("rw", [...ordinary, database.changes, database.ledgerBatches], async () => {
    if (given.basedOn !== undefined && (await revisionOf(store)) !== given.basedOn) return undefined;
    await database.ledgerBatches.where("batchId").anyOf(batchIds).modify({ isUndone: 1 });
    const own = await database.changes.where("batchId").equals(batchId).primaryKeys();
    return undoWritesInside(store, [...own, ...given.laterRevisions], { staying, keeping: given.keeping });
  });
}

/** Found at `basedOn`: after a later write it has to be found anew, and undefined is answered. */
export interface UndoTogether {
  readonly basedOn?: Revision;
  readonly laterRevisions: readonly Revision[];
  readonly laterBatchIds: readonly string[];
  /** Keys of records that stay as they are. */
  readonly keeping: readonly string[];
}

const ALONE: UndoTogether = { laterRevisions: [], laterBatchIds: [], keeping: [] };

async function undoneBatch(store: Store, batchId: string): Promise<readonly SealedWrite[]> {
  const batch = await getRecord(store, "imports", batchId);
  if (batch === undefined) return [];
  return sealWrites(store, [{ table: "imports", record: { ...batch, undoneAt: store.now() } }]);
}
