/** An Excel workbook (.xlsx, .xlsm) as tables of text: what its cells hold, formulas by the values that were last calculated. */
import { type CellValue, readXlsx } from "hucre/xlsx";
import type { WorkbookSheet } from "../model/workbook-sheet.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { cellText } from "./cell-text.ts";
import { fillMerged } from "./fill-merged.ts";
import { withShownFormats } from "./with-shown-formats.ts";
import { problemOfArchive, type WorkbookBoundsProblem } from "./workbook-bounds.ts";

export interface SheetTable {
  /** All of the workbook, in its order. */
  readonly sheets: readonly WorkbookSheet[];
  /** The one that was read. */
  readonly sheet: string;
  /** Every row of the sheet from its first, all of one width. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * "workbook": damaged, or of a form that is not read. "sheet-spans-too-much": healthy, but from its first cell to its last there are
 * more than the library lays out, most often since a stray cell lies far right or far below.
 */
export type WorkbookProblem = { readonly code: WorkbookBoundsProblem | "sheet-spans-too-much" };

type Rows = readonly (readonly CellValue[])[];

/** Rows that make a table, not a title and a note. */
const TABLE_ROWS = 2;

/** The sheet of that name; without one, the first in sight that holds a table, else the first that holds anything. */
export async function readWorkbook(
  bytes: Uint8Array,
  wanted: string | undefined,
): Promise<Result<SheetTable, WorkbookProblem>> {
  const problem = problemOfArchive(bytes);
  if (problem !== undefined) return fail({ code: problem });
  try {
    const sheets = await listSheets(bytes);
    const [first] = sheets;
    if (first === undefined) return fail({ code: "workbook" });
    const named = sheets.find(({ name }) => name === wanted);
    const { sheet, rows } = named
      ? { sheet: named.name, rows: await readRows(bytes, named.name) }
      : await readFirstTable(bytes, sheets, first.name);
    return succeed({ sheets, sheet, rows: textsOf(rows) });
  } catch (error) {
    return fail({ code: spansTooMuch(error) ? "sheet-spans-too-much" : "workbook" });
  }
}

/** The library has no code for it: "Sheet … spans … (… cells), over the … limit." */
function spansTooMuch(error: unknown): boolean {
  return error instanceof Error && /^Sheet .* spans .* cells\), over the \d+ limit/s.test(error.message);
}

/** Nothing of a sheet is read for this but its name. */
async function listSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const sheets: WorkbookSheet[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return sheets;
}

async function readFirstTable(bytes: Uint8Array, sheets: readonly WorkbookSheet[], fallback: string) {
  const inSight = sheets.filter(({ isHidden }) => !isHidden);
  const tried: { sheet: string; rows: Rows }[] = [];
  for (const { name } of inSight) {
    const rows = await readRows(bytes, name);
    if (isTable(rows)) return { sheet: name, rows };
    tried.push({ sheet: name, rows });
  }
  return (
    tried.find(({ rows }) => rows.some(hasValue)) ??
    tried[0] ?? { sheet: fallback, rows: await readRows(bytes, fallback) }
  );
}

/** With what the formats of its cells show: it costs twice the memory while the sheet is read, and without it 00123 is another code. */
async function readRows(bytes: Uint8Array, name: string): Promise<Rows> {
  const { sheets } = await readXlsx(bytes, { sheets: [name], readStyles: true });
  const [sheet] = sheets;
  if (sheet === undefined) return [];
  return fillMerged(withShownFormats(sheet), sheet.merges ?? []);
}

function isTable(rows: Rows): boolean {
  let wideCount = 0;
  for (const row of rows) {
    if (row.filter(isFilled).length >= 2) wideCount++;
    if (wideCount >= TABLE_ROWS) return true;
  }
  return false;
}

function hasValue(row: readonly CellValue[]): boolean {
  return row.some(isFilled);
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}

/** Up to the last row and the last column with a value: formats reach further. */
function textsOf(rows: Rows): string[][] {
  const height = rows.findLastIndex(hasValue) + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => cellText(row[column])));
}
