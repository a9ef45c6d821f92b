import { printSheetText } from "../csv/print-sheet-text.ts";
import type { WorkbookSheet } from "../model/workbook-sheet.ts";
import { type Result, succeed } from "../std/result.ts";
import { readWorkbook, type WorkbookProblem } from "../workbook/read-workbook.ts";

/** A sheet of a workbook as the bytes of a text file. */
export interface WorkbookTable {
  readonly bytes: Uint8Array;
  readonly sheets: readonly WorkbookSheet[];
  /** The one that was read. */
  readonly sheet: string;
}

/** The sheet of that name, or the first that holds a table. Fails with the codes of WorkbookProblem. */
export async function readWorkbookTable(
  bytes: Uint8Array,
  sheet: string | undefined,
): Promise<Result<WorkbookTable, WorkbookProblem>> {
  const read = await readWorkbook(bytes, sheet);
  if (!read.ok) return read;
  const { rows, ...of } = read.value;
  return succeed({ ...of, bytes: printSheetText(rows) });
}
