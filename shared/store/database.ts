import Dexie, { type DexieOptions, type Table } from "dexie";
import type { BatchRow, BlockRow, DocumentsRow } from "./ledger/ledger-rows.ts";
import { VERSION_1 } from "./migrations/version-1.ts";
import { VERSION_2 } from "./migrations/version-2.ts";
import { repackLedger, VERSION_3 } from "./migrations/version-3.ts";
import { VERSION_4 } from "./migrations/version-4.ts";
import { VERSION_5 } from "./migrations/version-5.ts";
import { VERSION_6 } from "./migrations/version-6.ts";
import type { StoredRow, TableName } from "./tables.ts";

/** The newest version that this build knows; IndexedDB itself is told ten times this by Dexie. */
export const DATABASE_VERSION = 6;

/** One write of the store: what it changed and what stood there before, so that it can be taken back. */
export interface ChangeRow {
  readonly revision?: number;
  /** Hybrid logical clock: time, counter and device; text order is the order of writing over all devices. */
  readonly stamp: string;
  readonly batchId?: string;
  readonly entries: readonly ChangeEntry[];
  /** The writes that this one took back: together they are as if neither had been. */
  readonly undoes?: readonly number[];
  /** A sealed `DataFileNote`: a data file was saved or merged by this write. */
  readonly dataFile?: unknown;
  /** Fields that another device wrote later than we did, and to the value that stands here. */
  readonly learned?: readonly LearnedStamps[];
}

/** One stamp of these fields of these records. Grouped, since two devices may have imported one long list each. */
export interface LearnedStamps {
  readonly table: TableName;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
  readonly stamp: string;
}

export interface ChangeEntry {
  readonly table: TableName | "ledger";
  readonly id: string;
  /** The row before the write, sealed as it was; absent when the write created it. */
  readonly before?: StoredRow;
  /** Present when the write removed the record. */
  readonly removed?: true;
  /** Present when the write came of merging another device's changes. */
  readonly merge?: MergeTrace;
}

/** Who wrote the fields that a merge touched, by name, and what lost to them. */
export interface MergeTrace {
  /** The writers' own stamps; "" for a field that the person decided in the merge itself. */
  readonly stamps: Readonly<Record<string, string>>;
  /** Stamps of values that were newer here and so were not taken. */
  readonly lostStamps?: Readonly<Record<string, string>>;
  /** Those values by field, sealed. */
  readonly lost?: unknown;
}

export interface DosarDatabase extends Dexie {
  readonly changes: Table<ChangeRow, number>;
  readonly ledgerBatches: Table<BatchRow, number>;
  readonly ledgerDocuments: Table<DocumentsRow, number>;
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
  database.version(2).stores(VERSION_2);
  database.version(3).stores(VERSION_3).upgrade(repackLedger);
  database.version(4).stores(VERSION_4);
  database.version(5).stores(VERSION_5);
  database.version(DATABASE_VERSION).stores(VERSION_6);
  return database as DosarDatabase;
}
