import type { Store } from "./open-store.ts";
import { PARSERS, type RecordOf, type StoredRow, type TableName } from "./tables.ts";

/** The record, or undefined when there is none. Rejects when what is stored is not such a record. */
export async function getRecord<T extends TableName>(
  store: Store,
  table: T,
  id: string,
): Promise<RecordOf<T> | undefined> {
  const row: StoredRow | undefined = await store.database.table(table).get(id);
  return row === undefined ? undefined : openRow(store, table, row);
}

/** All records of a table in the order of their ids. */
export async function listRecords<T extends TableName>(store: Store, table: T): Promise<RecordOf<T>[]> {
  const rows: StoredRow[] = await store.database.table(table).orderBy("id").toArray();
  return openRows(store, table, rows);
}

export function openRows<T extends TableName>(
  store: Store,
  table: T,
  rows: readonly StoredRow[],
): Promise<RecordOf<T>[]> {
  return Promise.all(rows.map((row) => openRow(store, table, row)));
}

async function openRow<T extends TableName>(store: Store, table: T, row: StoredRow): Promise<RecordOf<T>> {
  // The parser of a table makes its record: TypeScript loses the tie between the key and the value of PARSERS.
  return PARSERS[table].parse(await store.vault.open(row.body)) as RecordOf<T>;
}
