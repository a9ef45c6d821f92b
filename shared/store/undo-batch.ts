import type { ImportBatchId } from "../model/ids.ts";
import type { Store } from "./open-store.ts";
import { getRecord } from "./read-records.ts";
import { type SealedWrite, sealWrites } from "./save-records.ts";
import { TABLE_NAMES } from "./tables.ts";
import { type UndoReport, undoWritesInside } from "./undo-write.ts";

/**
 * Takes back an import of any kind, whole or not at all, also long after: its lines no longer count, documents that it
 * replaced count again, and its records are as before, unless changed since. The import stays in the history with
 * `undoneAt`.
 */
export async function undoBatch(store: Store, batchId: ImportBatchId): Promise<UndoReport> {
  const { database } = store;
  const staying = await undoneBatch(store, batchId);
  const ordinary = TABLE_NAMES.map((name) => database.table(name));
  return database.transaction("rw", [...ordinary, database.changes, database.ledgerBatches], async () => {
    await database.ledgerBatches.where("batchId").equals(batchId).modify({ isUndone: 1 });
    const revisions = await database.changes.where("batchId").equals(batchId).primaryKeys();
    return undoWritesInside(store, revisions, { staying });
  });
}

async function undoneBatch(store: Store, batchId: ImportBatchId): Promise<readonly SealedWrite[]> {
  const batch = await getRecord(store, "imports", batchId);
  if (batch === undefined) return [];
  return sealWrites(store, [{ table: "imports", record: { ...batch, undoneAt: store.now() } }]);
}
