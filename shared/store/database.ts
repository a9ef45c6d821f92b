import Dexie, { type DexieOptions, type Table } from "dexie";
import type { BatchRow, BlockRow } from "./ledger/ledger-rows.ts";
import { VERSION_1 } from "./migrations/version-1.ts";
import { VERSION_2 } from "./migrations/version-2.ts";
import type { StoredRow, TableName } from "./tables.ts";

/** The newest version that this build knows; IndexedDB itself is told ten times this by Dexie. */
export const DATABASE_VERSION = 2;

/** One write of the store: what it changed and what stood there before, so that it can be taken back. */
export interface ChangeRow {
  readonly revision?: number;
  /** Hybrid logical clock: time, counter and device; text order is the order of writing over all devices. */
  readonly stamp: string;
  readonly batchId?: string;
  readonly entries: readonly ChangeEntry[];
}

export interface ChangeEntry {
  readonly table: TableName | "ledger";
  readonly id: string;
  /** The row before the write, sealed as it was; absent when the write created it. */
  readonly before?: StoredRow;
  /** Present when the write removed the record. */
  readonly removed?: true;
}

export interface DosarDatabase extends Dexie {
  readonly changes: Table<ChangeRow, number>;
  readonly ledgerBatches: Table<BatchRow, number>;
  readonly ledgerBlocks: Table<BlockRow, [sequence: number, place: number]>;
  readonly device: Table<{ key: "id"; value: string }, string>;
}

export interface DatabaseOptions {
  readonly name: string;
  /** Another IndexedDB than the context's own; for tests outside of a browser. */
  readonly indexedDB?: DexieOptions["indexedDB"] | undefined;
  readonly IDBKeyRange?: DexieOptions["IDBKeyRange"] | undefined;
}

/** Opens nothing yet; Dexie opens at the first use. */
export function makeDatabase({ name, indexedDB, IDBKeyRange }: DatabaseOptions): DosarDatabase {
  const database = new Dexie(name, {
    ...(indexedDB ? { indexedDB } : {}),
    ...(IDBKeyRange ? { IDBKeyRange } : {}),
  });
  database.version(1).stores(VERSION_1);
  database.version(DATABASE_VERSION).stores(VERSION_2);
  return database as DosarDatabase;
}
