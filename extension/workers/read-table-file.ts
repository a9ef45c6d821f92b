import type { ImportProblem } from "../../shared/actions/import-problem.ts";
import { readImportBytes } from "../../shared/actions/read-import-bytes.ts";
import type { WorkbookTable } from "../../shared/actions/read-workbook-table.ts";
import { fileKindOf } from "../../shared/csv/file-kind.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import { fileSource } from "./file-source.ts";

/** A file of rows as bytes of text; those of a workbook are made of one of its sheets. */
export interface TableFile {
  readonly bytes: Uint8Array;
  /** Present of a workbook alone. */
  readonly workbook?: Omit<WorkbookTable, "bytes">;
}

/** Reads files, and remembers the sheet that was read last: each step of an import asks for it again. */
export function createTableReader() {
  let last: { readonly of: string; readonly table: WorkbookTable } | undefined;

  async function readSheet(file: File, bytes: Uint8Array, sheet: string | undefined) {
    // The reader of workbooks is loaded for those who have one.
    const { readWorkbookTable } = await import("../../shared/actions/read-workbook-table.ts");
    const read = await readWorkbookTable(bytes, sheet);
    if (read.ok) last = { of: nameOf(file, read.value.sheet), table: read.value };
    return read;
  }

  return async function readTableFile(
    file: File,
    sheet: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<TableFile, ImportProblem>> {
    if (sheet !== undefined && last?.of === nameOf(file, sheet)) return succeed(tableFileOf(last.table));
    const read = await readImportBytes(fileSource(file), signal);
    if (!read.ok) return read;
    const kind = fileKindOf(read.value);
    if (kind === undefined) return succeed({ bytes: read.value });
    if (kind !== "workbook") return fail({ code: kind });
    const table = await readSheet(file, read.value, sheet);
    if (signal.aborted) return fail({ code: "cancelled" });
    if (!table.ok) return table;
    // A sheet may itself hold what is no list of lines: an export of Dosar's own.
    const kindOfSheet = fileKindOf(table.value.bytes);
    return kindOfSheet === undefined ? succeed(tableFileOf(table.value)) : fail({ code: kindOfSheet });
  };
}

function tableFileOf({ bytes, ...workbook }: WorkbookTable): TableFile {
  return { bytes, workbook };
}

function nameOf({ name, size, lastModified }: File, sheet: string): string {
  return JSON.stringify([name, size, lastModified, sheet]);
}
