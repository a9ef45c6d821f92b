import type { Instant } from "../../shared/model/day.ts";
import { openStore, type Store } from "../../shared/store/open-store.ts";
import { askForPersistence } from "../../shared/store/persistence.ts";
import { watchOutdated } from "../../shared/store/watch-outdated.ts";

let opened: Promise<Store> | undefined;

/** The extension's one store, opened once in each of its contexts. A failed opening is tried again at the next call. */
export function openOwnStore(): Promise<Store> {
  opened ??= openStore({ now: nowInstant, newId }).then(
    (store) => {
      askToKeep();
      // A newer Dosar has taken the data over: the next call is told so, where this store would only fail.
      watchOutdated(store, forget);
      return store;
    },
    (error: unknown) => {
      forget();
      throw error;
    },
  );
  return opened;
}

function forget(): void {
  opened = undefined;
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
