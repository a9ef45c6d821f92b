import type { Instant } from "../../shared/model/day.ts";
import { openStore, type Store } from "../../shared/store/open-store.ts";

let opened: Promise<Store> | undefined;

/** The extension's one store, opened once in each of its contexts. A failed opening is tried again at the next call. */
export function openOwnStore(): Promise<Store> {
  opened ??= openStore({ now: nowInstant, newId }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export function nowInstant(): Instant {
  return new Date().toISOString() as Instant;
}

export function newId(): string {
  return crypto.randomUUID();
}
