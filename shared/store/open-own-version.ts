import Dexie, { type DexieOptions } from "dexie";
import { DATABASE_VERSION, type DosarDatabase } from "./database.ts";
import { StoreRefused } from "./store-refused.ts";

interface VersionedFactory {
  open: unknown;
  databases(): Promise<readonly { readonly name?: string; readonly version?: number }[]>;
}

/** Dexie tells IndexedDB ten times its own version. */
const NATIVE_PER_VERSION = 10;

/**
 * Opens the database at this build's version, bringing an older one up to it. A newer one is refused before Dexie sees it:
 * Dexie would open it, and add to it what it misses. From then on a window with a newer build closes it.
 */
export async function openOwnVersion(
  database: DosarDatabase,
  indexedDB: DexieOptions["indexedDB"] | undefined,
): Promise<void> {
  if (await isNewer(database.name, indexedDB)) throw new StoreRefused("data-is-newer");
  database.on("versionchange", () => {
    database.close();
    // Dexie's own listener would open the database again at the next use.
    return false;
  });
  const opening = database.open();
  const isBlocked = await Promise.race([opening.then(() => false), blockedOnce(database)]);
  if (!isBlocked) return;
  // The opening goes on when the older windows are gone; by then nobody waits for it.
  opening.then(
    () => database.close(),
    () => undefined,
  );
  throw new StoreRefused("older-window-open");
}

async function isNewer(name: string, indexedDB: DexieOptions["indexedDB"] | undefined): Promise<boolean> {
  // Dexie's types say less of an IndexedDB than the standard does.
  const factory = (indexedDB ?? Dexie.dependencies.indexedDB) as VersionedFactory;
  const known = await factory.databases();
  const version = known.find((one) => one.name === name)?.version ?? 0;
  return Math.floor(version / NATIVE_PER_VERSION) > DATABASE_VERSION;
}

function blockedOnce(database: DosarDatabase): Promise<true> {
  return new Promise((resolve) => {
    database.on("blocked", () => {
      resolve(true);
      // Dexie's own listener would only warn in the console.
      return false;
    });
  });
}
