import { MAX_COLUMNS, MAX_FILE_BYTES } from "../csv/file-bounds.ts";
import { type FileKind, fileKindOf } from "../csv/file-kind.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import { missingFieldsOf } from "../csv/import-fields.ts";
import type { RefusedWrite } from "../store/write-failure.ts";

/** Why a file was not imported; nothing was written. Each code has its sentence in words/<language>/import.ts or problems.ts. */
export type ImportProblem =
  | {
      readonly code:
        | FileKind
        | "empty-file"
        | "too-large"
        | "workbook-too-large"
        | "sheet-spans-too-much"
        | "no-memory"
        | "unreadable"
        | "too-many-columns"
        | "columns-missing"
        | "no-offers"
        | "cancelled"
        | RefusedWrite;
    }
  /** From this row on, counted from 1, which begins with this text, nothing ends a row: most often a quotation mark is never closed. */
  | { readonly code: "row-too-long"; readonly rowNumber: number; readonly text: string };

/** What keeps the file from being read at all by these choices. */
export function problemOfFile(
  { size, head }: { readonly size: number; readonly head: Uint8Array },
  choices: ImportChoices,
): ImportProblem | undefined {
  if (size === 0) return { code: "empty-file" };
  if (size > MAX_FILE_BYTES) return { code: "too-large" };
  const kind = fileKindOf(head);
  if (kind !== undefined) return { code: kind };
  if (choices.columnCount > MAX_COLUMNS) return { code: "too-many-columns" };
  // Rows of Dosar's own that lack a cell are told one by one.
  if (choices.isOwn) return undefined;
  return missingFieldsOf(choices.kind, choices.columns).length > 0 ? { code: "columns-missing" } : undefined;
}
