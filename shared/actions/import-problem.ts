import { isBinary } from "../csv/detect-encoding.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import { missingFieldsOf } from "../csv/import-fields.ts";
import { MAX_FILE_BYTES } from "../csv/preview-import.ts";
import type { RefusedWrite } from "../store/write-failure.ts";

/** Why a file was not imported; nothing was written. Each code has its sentence in words/<language>/import.ts or problems.ts. */
export interface ImportProblem {
  readonly code:
    | "empty-file"
    | "too-large"
    | "unreadable"
    | "not-text"
    | "columns-missing"
    | "cancelled"
    | RefusedWrite;
}

/** What keeps the file from being read at all by these choices. */
export function problemOfFile(bytes: Uint8Array, choices: ImportChoices): ImportProblem | undefined {
  if (bytes.length === 0) return { code: "empty-file" };
  if (bytes.length > MAX_FILE_BYTES) return { code: "too-large" };
  if (isBinary(bytes)) return { code: "not-text" };
  return missingFieldsOf(choices.kind, choices.columns).length > 0 ? { code: "columns-missing" } : undefined;
}
