import { isBinary } from "../csv/detect-encoding.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import { missingFieldsOf } from "../csv/import-fields.ts";
import { MAX_FILE_BYTES } from "../csv/preview-import.ts";

/** Why a file was not imported; nothing was written. Each code has its sentence in words/<language>/import.ts. */
export interface ImportProblem {
  readonly code: "empty-file" | "too-large" | "not-text" | "columns-missing" | "cancelled" | "storage";
}

/** What keeps the file from being read at all by these choices. */
export function problemOfFile(bytes: Uint8Array, choices: ImportChoices): ImportProblem | undefined {
  if (bytes.length === 0) return { code: "empty-file" };
  if (bytes.length > MAX_FILE_BYTES) return { code: "too-large" };
  if (isBinary(bytes)) return { code: "not-text" };
  return missingFieldsOf(choices.kind, choices.columns).length > 0 ? { code: "columns-missing" } : undefined;
}

/** Names under which IndexedDB, or Dexie on top of it, says that the disk or the browser refused (W3C IndexedDB 3.0). */
const STORAGE_ERRORS = new Set([
  "AbortError",
  "QuotaExceededError",
  "UnknownError",
  "InvalidStateError",
  "DatabaseClosedError",
  "OpenFailedError",
  "TransactionInactiveError",
  "BulkError",
  "TimeoutError",
]);

/** Whether storage refused to keep something; all other errors are bugs. */
export function isStorageError(error: unknown): boolean {
  return error instanceof Error && STORAGE_ERRORS.has(error.name);
}
