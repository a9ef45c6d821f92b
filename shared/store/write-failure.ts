import type { WriteFailure } from "../model/write-failure.ts";

const FAILURES: Readonly<Record<string, WriteFailure>> = {
  QuotaExceededError: "disk-full",
  DatabaseClosedError: "store-closed",
  InvalidStateError: "store-closed",
};

/** What an error of IndexedDB (W3C IndexedDB 3.0), or of Dexie around it, comes to. */
export function writeFailureOf(error: unknown): WriteFailure {
  for (const one of [error, ...innerOf(error)])
    if (one instanceof Error || one instanceof DOMException) {
      const failure = FAILURES[one.name];
      if (failure !== undefined) return failure;
    }
  return "unexpected";
}

/** What the browser refused for a reason that a person can mend, as a problem; any other error is a bug and thrown on. */
export function refusedWrite(error: unknown): { readonly code: RefusedWrite } {
  const code = writeFailureOf(error);
  if (code === "unexpected") throw error;
  return { code };
}

export type RefusedWrite = Exclude<WriteFailure, "unexpected">;

/**
 * Dexie says "AbortError" of a transaction and keeps in `inner` why it was aborted; of many writes at once it says
 * "BulkError" and keeps those of single ones in `failures`.
 */
function innerOf(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const inner = "inner" in error ? [error.inner] : [];
  return "failures" in error && Array.isArray(error.failures) ? [...inner, ...error.failures] : inner;
}
