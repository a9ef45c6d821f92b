import { readTaxId } from "../model/tax-id/read-tax-id.ts";
import { type CellKind, cellKindOf } from "./cell-kind.ts";
import { isKnownHeader } from "./known-header.ts";
import { hasLegalForm } from "./legal-form.ts";
import { isEmptyRow } from "./row-reader.ts";
import { isTotalsRow } from "./totals-rows.ts";
import { isEmail, isPhone } from "./value-shapes.ts";

export interface Header {
  /** Index of the record; undefined when there is none. */
  readonly row: number | undefined;
  readonly rowCount: number;
  /** Index of the first record of data. */
  readonly firstRow: number;
}

/** Preambles have more rows with text than this only in reports that are not tables. */
const MAX_PREAMBLE_ROWS = 30;
const MAX_HEADER_ROWS = 3;
const BODY_ROWS = 60;

/** Where the header stands: the first wide row of texts over columns whose values look different, preamble skipped. */
export function findHeader(rows: readonly (readonly string[])[], width: number): Header {
  let textRows = 0;
  const start = rows.findIndex((row) => {
    if (!isEmptyRow(row)) textRows++;
    return textRows > MAX_PREAMBLE_ROWS || isWide(row, width);
  });
  if (start < 0 || textRows > MAX_PREAMBLE_ROWS) return { row: undefined, rowCount: 0, firstRow: 0 };
  for (let index = start; index < Math.min(rows.length, start + 5); index++) {
    const candidate = rows[index] ?? [];
    if (!isWide(candidate, width)) continue;
    if (!isHeaderLike(candidate, bodyAfter(rows, index))) break;
    const row = lowestOfBands(rows, index, width);
    const rowCount = heightOf(rows, row, width);
    return { row, rowCount, firstRow: row + rowCount };
  }
  return { row: undefined, rowCount: 0, firstRow: start };
}

/** The rows below, but for totals and for the same row again: a report prints its header on every page. */
function bodyAfter(rows: readonly (readonly string[])[], index: number): readonly (readonly string[])[] {
  const candidate = rows[index]?.join("\t");
  return rows
    .slice(index + 1, index + 1 + BODY_ROWS)
    .filter((row) => !isEmptyRow(row) && !isTotalsRow(row) && row.join("\t") !== candidate);
}

/** At least half of the table's columns filled, two at the least. */
function isWide(row: readonly string[], width: number): boolean {
  const filled = row.filter((cell) => cell.trim() !== "").length;
  return filled >= Math.min(width, Math.max(2, Math.ceil(width / 2)));
}

function isHeaderLike(row: readonly string[], body: readonly (readonly string[])[]): boolean {
  const kinds = row.map(cellKindOf);
  const texts = kinds.filter((kind) => kind === "text").length;
  const values = kinds.filter((kind) => kind === "number" || kind === "day").length;
  const years = row.filter(isYear).length;
  if (texts === 0) return false;
  const known = row.filter(isKnownHeader).length;
  if (known >= 2 && known >= values) return true;
  if (row.some(isPlainlyValue) || row.some((cell, column) => isFirmAmongFirms(cell, body, column)))
    return false;
  if (body.length === 0) return values === 0;
  const evidence = row.reduce(
    (sum, cell, column) => sum + weighAgainstColumn(cell, kindOfColumn(body, column)),
    0,
  );
  // Without a column to tell by, a row that has a value of its own is data.
  return evidence === 0 ? values === years && !isRepeatedBelow(row, body) : evidence > 0;
}

/** What no column is called: a mailbox, a telephone, a tax id with its letters and right check digits. */
function isPlainlyValue(cell: string): boolean {
  const text = cell.trim();
  if (!/[@\d]/.test(text)) return false;
  return isEmail(text) || isPhone(text) || (/^[A-Z]{2}\s?\d{6}/.test(text) && readTaxId(text).isValid);
}

function isFirmAmongFirms(cell: string, body: readonly (readonly string[])[], column: number): boolean {
  if (!/\p{L}{2}\S*\s/u.test(cell) || !hasLegalForm(cell)) return false;
  return body.filter((row) => hasLegalForm(row[column] ?? "")).length > body.length * 0.3;
}

/** A text over values speaks for a header, a value over values of its kind against it; a year may be a name. */
function weighAgainstColumn(cell: string, bodyKind: CellKind): number {
  if (bodyKind !== "number" && bodyKind !== "day") return 0;
  const kind = cellKindOf(cell);
  if (kind === "text") return 1;
  if (kind !== bodyKind) return 0;
  return isYear(cell) ? -0.2 : -1.5;
}

/** Among all-text tables a header differs from data in that its texts don't come again. */
function isRepeatedBelow(row: readonly string[], body: readonly (readonly string[])[]): boolean {
  return row.some((cell, column) => cell.trim() !== "" && body.some((other) => other[column] === cell));
}

function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d$/.test(cell.trim());
}

/** Rows of texts that fill the same columns, most of them of numbers, are bands over the names: the names are the last. */
function lowestOfBands(rows: readonly (readonly string[])[], index: number, width: number): number {
  const columns = filledColumnsOf(rows[index] ?? []);
  const below = rows[index + 1] ?? [];
  const isBand =
    isWide(below, width) &&
    filledColumnsOf(below).join() === columns.join() &&
    columns.every((column) => cellKindOf(below[column] ?? "") === "text");
  if (!isBand) return index;
  const body = bodyAfter(rows, index + 1);
  const ofNumbers = columns.filter((column) => kindOfColumn(body, column) === "number");
  return ofNumbers.length > columns.length / 2 ? lowestOfBands(rows, index + 1, width) : index;
}

function filledColumnsOf(row: readonly string[]): number[] {
  return row.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
}

/** Names may stand in two or three rows: groups above ("Travel"), parts below ("Air", "Rail"), no values in any. */
function heightOf(rows: readonly (readonly string[])[], index: number, width: number): number {
  let height = 1;
  while (height < MAX_HEADER_ROWS && goesOn(rows, index, height, width)) height++;
  return height;
}

/** Whether the row below a header of so many rows names columns that it leaves blank. */
function goesOn(rows: readonly (readonly string[])[], index: number, height: number, width: number): boolean {
  const header = rows.slice(index, index + height);
  const next = rows[index + height] ?? [];
  const isOfTexts = next.every((cell) => ["text", "empty"].includes(cellKindOf(cell))) && !isEmptyRow(next);
  if (!isOfTexts || isTotalsRow(next)) return false;
  const fillsBlank = Array.from({ length: width }, (_, column) => column).some(
    (column) =>
      header.every((row) => (row[column] ?? "").trim() === "") && (next[column] ?? "").trim() !== "",
  );
  const hasGap = next.some((cell) => cell.trim() === "");
  if (!fillsBlank || !hasGap) return false;
  const body = bodyAfter(rows, index + height);
  const isOverValues = next.some((cell, column) => {
    const kind = kindOfColumn(body, column);
    return cell.trim() !== "" && (kind === "number" || kind === "day");
  });
  return isOverValues || body.length < 3;
}

/** The kind of most of a column's filled cells. */
function kindOfColumn(body: readonly (readonly string[])[], column: number): CellKind {
  const kinds = body.map((row) => cellKindOf(row[column] ?? "")).filter((kind) => kind !== "empty");
  for (const kind of ["number", "day"] as const) {
    if (kinds.length > 0 && kinds.filter((one) => one === kind).length >= kinds.length * 0.7) return kind;
  }
  return kinds.length === 0 ? "empty" : "text";
}
