import type { Instant } from "../../shared/model/day.ts";
import { openStore, type Store } from "../../shared/store/open-store.ts";
import { watchOutdated } from "../../shared/store/watch-outdated.ts";

let opened: Promise<Store> | undefined;

/** The extension's one store, opened once in each of its contexts. A failed opening is tried again at the next call. */
export function openOwnStore(): Promise<Store> {
  opened ??= openStore({ now: nowInstant, newId }).then(
    (store) => {
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

export function nowInstant(): Instant {
  return new Date().toISOString() as Instant;
}

export function newId(): string {
  return crypto.randomUUID();
}
