/** A database as JSON and back, with its schema, so that the form of a released version can be kept as a file. */
import Dexie, { type Table } from "dexie";
import { IDBKeyRange } from "fake-indexeddb";

export interface DatabaseDump {
  readonly version: number;
  /** Tables and indexes in Dexie's notation. */
  readonly schema: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
  /** `canonicalDump` of the store when it was written. */
  readonly content: readonly string[];
}

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;

export async function dumpRows(tables: readonly Table[]): Promise<DatabaseDump["rows"]> {
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows.map(([name, values]) => [name, values.map(toJson)]));
}

/** Makes the database as that version left it, and closes it. */
export async function restoreRows(name: string, dump: DatabaseDump, indexedDB: IDBFactory): Promise<void> {
  const database = new Dexie(name, { indexedDB, IDBKeyRange });
  database.version(dump.version).stores({ ...dump.schema });
  await database.open();
  for (const [table, rows] of Object.entries(dump.rows)) {
    await database.table(table).bulkAdd(rows.map(fromJson));
  }
  database.close();
}

function toJson(value: unknown): unknown {
  const array = ArrayBuffer.isView(value) ? arrayNameOf(value) : undefined;
  if (array !== undefined) return { [array]: Array.from(value as Uint8Array) };
  if (Array.isArray(value)) return value.map(toJson);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [name, numbers] = entries[0] ?? [];
  if (isArrayName(name) && Array.isArray(numbers)) return ARRAYS[name].from(numbers as number[]);
  return Object.fromEntries(entries.map(([key, part]) => [key, fromJson(part)]));
}

function arrayNameOf(value: ArrayBufferView): ArrayName | undefined {
  const { name } = value.constructor;
  return isArrayName(name) ? name : undefined;
}

function isArrayName(name: string | undefined): name is ArrayName {
  return name !== undefined && name in ARRAYS;
}
