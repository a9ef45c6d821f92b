import type { Page } from "playwright-core";

/** The records of one table, read by an open page of the extension from the browser's own database. */
export async function readRows<Row>(page: Page, table: string): Promise<readonly Row[]> {
  const rows = await page.evaluate(async (name) => {
    const open = indexedDB.open("dosar");
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = database.transaction(name).objectStore(name).getAll();
    const found = await new Promise<readonly { readonly body: unknown }[]>((resolve, reject) => {
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    database.close();
    return found.map(({ body }) => body);
  }, table);
  // As whoever asks for them knows the table.
  return rows as readonly Row[];
}
