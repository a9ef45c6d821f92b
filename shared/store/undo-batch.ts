import type { Instant } from "../model/day.ts";
import type { ImportBatchId } from "../model/ids.ts";
import type { Store } from "./open-store.ts";
import { getRecord } from "./read-records.ts";
import { saveRecords } from "./save-records.ts";
import { TABLE_NAMES } from "./tables.ts";
import { type UndoReport, undoWritesInside } from "./undo-write.ts";

/**
 * Takes back an import of any kind, also long after: its lines no longer count, documents that it replaced count again,
 * and its records are as before, unless changed since. The import stays in the history with `undoneAt`.
 */
export async function undoBatch(store: Store, batchId: ImportBatchId): Promise<UndoReport> {
  const { database, now } = store;
  const batch = await getRecord(store, "imports", batchId);
  const ordinary = TABLE_NAMES.map((name) => database.table(name));
  const report = await database.transaction(
    "rw",
    [...ordinary, database.changes, database.ledgerBatches],
    async () => {
      await database.ledgerBatches.where("batchId").equals(batchId).modify({ isUndone: 1 });
      const revisions = await database.changes.where("batchId").equals(batchId).primaryKeys();
      return undoWritesInside(store, revisions);
    },
  );
  if (batch === undefined) return report;
  const undoneAt: Instant = now();
  const revision = await saveRecords(store, [{ table: "imports", record: { ...batch, undoneAt } }]);
  return { ...report, revision };
}
