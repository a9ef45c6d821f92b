import { type CellKind, cellKindOf } from "./cell-kind.ts";
import { isKnownHeader } from "./known-header.ts";
import { isEmptyRow, isTotalsRow } from "./row-reader.ts";

export interface Header {
  /** Index of the record; undefined when there is none. */
  readonly row: number | undefined;
  readonly rowCount: number;
  /** Index of the first record of data. */
  readonly firstRow: number;
}

/** Preambles are longer than this only in reports that are not tables. */
const MAX_PREAMBLE_ROWS = 30;
const BODY_ROWS = 60;

/** Where the header stands: the first wide row of texts over columns whose values look different, preamble skipped. */
export function findHeader(rows: readonly (readonly string[])[], width: number): Header {
  const start = rows.slice(0, MAX_PREAMBLE_ROWS).findIndex((row) => isWide(row, width));
  if (start < 0) return { row: undefined, rowCount: 0, firstRow: 0 };
  for (let index = start; index < Math.min(rows.length, start + 5); index++) {
    const row = rows[index] ?? [];
    if (!isWide(row, width)) continue;
    if (!isHeaderLike(row, bodyAfter(rows, index))) break;
    const rowCount = hasSecondRow(rows, index, width) ? 2 : 1;
    return { row: index, rowCount, firstRow: index + rowCount };
  }
  return { row: undefined, rowCount: 0, firstRow: start };
}

function bodyAfter(rows: readonly (readonly string[])[], index: number): readonly (readonly string[])[] {
  return rows.slice(index + 1, index + 1 + BODY_ROWS).filter((row) => !isEmptyRow(row) && !isTotalsRow(row));
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
  if (texts === 0) return false;
  const known = row.filter(isKnownHeader).length;
  if (known >= 2 && known >= values) return true;
  if (body.length === 0) return values === 0;
  const evidence = row.reduce(
    (sum, cell, column) => sum + weighAgainstColumn(cell, kindOfColumn(body, column)),
    0,
  );
  return evidence === 0 ? !isRepeatedBelow(row, body) : evidence > 0;
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

/** Names may stand in two rows: groups above ("Travel"), parts below ("Air", "Rail"), with no values in either. */
function hasSecondRow(rows: readonly (readonly string[])[], index: number, width: number): boolean {
  const first = rows[index] ?? [];
  const second = rows[index + 1] ?? [];
  const blanks = Array.from({ length: width }, (_, column) => column).filter(
    (column) => (first[column] ?? "").trim() === "",
  );
  const isSecondText =
    second.every((cell) => ["text", "empty"].includes(cellKindOf(cell))) && !isEmptyRow(second);
  if (!isSecondText || isTotalsRow(second)) return false;
  const fillsBlanks = blanks.some((column) => (second[column] ?? "").trim() !== "");
  const body = bodyAfter(rows, index + 1);
  const stands = second.filter((cell, column) => {
    const kind = kindOfColumn(body, column);
    return cell.trim() !== "" && (kind === "number" || kind === "day");
  });
  const hasGap = second.some((cell) => cell.trim() === "");
  return fillsBlanks && hasGap && (stands.length > 0 || body.length < 3);
}

/** The kind of most of a column's filled cells. */
function kindOfColumn(body: readonly (readonly string[])[], column: number): CellKind {
  const kinds = body.map((row) => cellKindOf(row[column] ?? "")).filter((kind) => kind !== "empty");
  for (const kind of ["number", "day"] as const) {
    if (kinds.length > 0 && kinds.filter((one) => one === kind).length >= kinds.length * 0.7) return kind;
  }
  return kinds.length === 0 ? "empty" : "text";
}
