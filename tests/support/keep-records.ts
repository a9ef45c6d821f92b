import type { Page } from "playwright-core";
import { indexFieldsOf, type RecordWrite } from "../../shared/store/tables.ts";

/**
 * Leaves records in the database of an open page of the extension, as an earlier session would have. Faster by far than
 * typing them, for tests that need many or that are about something else. The page shows them once it is reloaded.
 */
export async function keepRecords(page: Page, writes: readonly RecordWrite[]): Promise<void> {
  const rows = writes.flatMap((write) =>
    "removed" in write
      ? []
      : [{ table: write.table, row: { ...indexFieldsOf(write), id: write.record.id, body: write.record } }],
  );
  await page.evaluate(async (kept) => {
    const open = indexedDB.open("dosar");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const tables = [...new Set(kept.map(({ table }) => table))];
    const transaction = database.transaction([...tables, "changes"], "readwrite");
    const entries = kept.map(({ table, row }) => ({ table, id: row.id }));
    const change = transaction
      .objectStore("changes")
      .add({ stamp: "2026-01-01T00:00:00.000Z|000000|test", entries });
    change.onsuccess = () => {
      for (const { table, row } of kept)
        transaction.objectStore(table).put({ ...row, revision: change.result });
    };
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, rows);
}
