import type { ImportBatch } from "../model/import-batch.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

/** All imports, the newest first; undone ones stay in the list with the time of their undoing. */
export async function listImports(options: { readonly store: Store }): Promise<readonly ImportBatch[]> {
  const batches = await listRecords(options.store, "imports");
  return batches.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
}
