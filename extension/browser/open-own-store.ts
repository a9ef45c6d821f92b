import type { Instant } from "../../shared/model/day.ts";
import { openStore, type Store } from "../../shared/store/open-store.ts";
import { askForPersistence } from "../../shared/store/persistence.ts";

let opened: Promise<Store> | undefined;

/** The extension's one store, opened once in each of its contexts. A failed opening is tried again at the next call. */
export function openOwnStore(): Promise<Store> {
  opened ??= openStore({ now: nowInstant, newId }).then(
    (store) => {
      askToKeep();
      return store;
    },
    (error: unknown) => {
      opened = undefined;
      throw error;
    },
  );
  return opened;
}

/** Windows may ask the browser not to evict the data, workers may not; the settings show what it answered. */
function askToKeep(): void {
  if ("persist" in navigator.storage) askForPersistence(navigator.storage).catch(reportError);
}

export function nowInstant(): Instant {
  return new Date().toISOString() as Instant;
}

export function newId(): string {
  return crypto.randomUUID();
}
