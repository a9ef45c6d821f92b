import type { Instant } from "../model/day.ts";
import { IDENTITY_VAULT } from "../vault/identity-vault.ts";
import type { Vault } from "../vault/vault.ts";
import { type DatabaseOptions, type DosarDatabase, makeDatabase } from "./database.ts";
import type { LedgerDirectory } from "./ledger/live-batch.ts";
import type { MergedIds } from "./merged-ids.ts";
import { openOwnVersion } from "./open-own-version.ts";
import type { StandingCounts } from "./standing-counts.ts";

/** Number of the last write that can be seen; 0 in an empty store. */
export type Revision = number;

/** Handle to all that Dosar keeps on this computer. Several contexts of the browser may hold one at once. */
export interface Store {
  readonly database: DosarDatabase;
  readonly vault: Vault;
  readonly now: () => Instant;
  readonly deviceId: string;
  /** Of one revision each; read anew when another context has written. */
  readonly cache: { directory?: LedgerDirectory; mergedIds?: MergedIds; standingCounts?: StandingCounts };
}

export interface StoreOptions {
  readonly name?: string;
  readonly now: () => Instant;
  /** Makes a random id; called once in the life of a database, for the device. */
  readonly newId: () => string;
  readonly vault?: Vault;
  readonly indexedDB?: DatabaseOptions["indexedDB"];
  readonly IDBKeyRange?: DatabaseOptions["IDBKeyRange"];
}

/**
 * Brings an older database up to date. Rejects with StoreRefused when the database is a newer Dosar's or an older window
 * holds it, with another error when the browser blocks storage.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { name = "dosar", now, newId, vault = IDENTITY_VAULT, indexedDB, IDBKeyRange } = options;
  const database = makeDatabase({ name, indexedDB, IDBKeyRange });
  await openOwnVersion(database, indexedDB);
  const deviceId = await database.transaction("rw", database.device, async () => {
    const known = await database.device.get("id");
    if (known) return known.value;
    const value = newId();
    await database.device.put({ key: "id", value });
    return value;
  });
  return { database, vault, now, deviceId, cache: {} };
}

export function closeStore({ database }: Store): void {
  database.close();
}
