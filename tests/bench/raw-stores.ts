/** What the store is measured beside: IndexedDB without any library, one record a line and many lines a record. */
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { encodeLines } from "../../shared/store/ledger/encode-lines.ts";
import { packLines } from "../../shared/store/ledger/pack-lines.ts";

const LINES_PER_RECORD = 1000;

export async function openRaw(name: string, hasIndex: boolean): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const lines = request.result.createObjectStore("lines", { autoIncrement: true });
    if (hasIndex) lines.createIndex("clientCode", "clientCode");
  };
  return settled(request);
}

export async function deleteDatabase(name: string): Promise<void> {
  await settled(indexedDB.deleteDatabase(name));
}

/** One transaction, as a careful person would write it. */
export function writeEach(database: IDBDatabase, lines: readonly SalesLine[]): Promise<void> {
  return write(database, lines);
}

/** A thousand lines a record, as they are: what costs no thought. */
export function writeArrays(database: IDBDatabase, lines: readonly SalesLine[]): Promise<void> {
  const records: SalesLine[][] = [];
  for (let start = 0; start < lines.length; start += LINES_PER_RECORD) {
    records.push(lines.slice(start, start + LINES_PER_RECORD));
  }
  return write(database, records);
}

/** Our own typed columns without directory, change log, comparison with what is there, and Dexie. */
export function writeColumns(database: IDBDatabase, lines: readonly SalesLine[]): Promise<void> {
  return write(database, packLines(encodeLines(lines)));
}

/** Sums what `countOf` says of each record, one batch of keys after the other so that memory stays bounded. */
export async function readAll(
  database: IDBDatabase,
  batchSize: number,
  countOf: (record: unknown) => number,
): Promise<number> {
  let count = 0;
  let last = 0;
  for (;;) {
    const store = database.transaction("lines").objectStore("lines");
    const found: unknown[] = await settled(store.getAll(IDBKeyRange.bound(last, last + batchSize, true)));
    if (found.length === 0) return count;
    for (const record of found) count += countOf(record);
    last += batchSize;
  }
}

export async function readClient(database: IDBDatabase, clientCode: string): Promise<number> {
  const index = database.transaction("lines").objectStore("lines").index("clientCode");
  return (await settled(index.getAll(clientCode))).length;
}

function write(database: IDBDatabase, records: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("lines", "readwrite", { durability: "relaxed" });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    const store = transaction.objectStore("lines");
    for (const record of records) store.add(record);
  });
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
