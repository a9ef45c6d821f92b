import type { Store } from "./open-store.ts";
import { openRows } from "./read-records.ts";
import type { RecordOf, StoredRow, TableName } from "./tables.ts";

export interface RecordPage<T extends TableName> {
  readonly records: readonly RecordOf<T>[];
  /** Where the next page starts; absent on the last page. */
  readonly next?: string;
}

/** Up to `limit` records in the order of their ids, from after `after`; only the page's rows are read. */
export async function listRecordPage<T extends TableName>(
  store: Store,
  table: T,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<RecordPage<T>> {
  const rowsOf = store.database.table(table);
  const collection = after === undefined ? rowsOf.orderBy("id") : rowsOf.where("id").above(after);
  const rows: StoredRow[] = await collection.limit(limit + 1).toArray();
  const page = rows.slice(0, limit);
  const next = rows.length > limit ? page.at(-1)?.id : undefined;
  return { records: await openRows(store, table, page), ...(next !== undefined && { next }) };
}

/** Without reading a record. */
export function countRecords(store: Store, table: TableName): Promise<number> {
  return store.database.table(table).count();
}
