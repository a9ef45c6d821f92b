/** The shape of a file before any meaning: encoding, dialect, header, rows and what stands after them. */
import { decodeBytes } from "./decode-bytes.ts";
import { detectDialect } from "./detect-dialect.ts";
import { rankEncodings } from "./detect-encoding.ts";
import type { Encoding } from "./encoding-table.ts";
import { countFooterRows } from "./find-footer.ts";
import { findHeader } from "./find-header.ts";
import type { Delimiter } from "./import-choices.ts";
import { type Dialect, parseText } from "./parse-rows.ts";
import { isEmptyRow } from "./row-reader.ts";
import { isDecoration } from "./skipped-row.ts";

export interface TableOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Index from 0; null: none. */
  readonly headerRow?: number | null | undefined;
}

export interface Table {
  /** Most likely first. */
  readonly encodings: readonly Encoding[];
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  /** All rows of what was read, empty ones included. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRow: number | undefined;
  readonly headerRows: number;
  readonly firstRow: number;
  readonly columnCount: number;
  /** Rows of data, empty ones and the footer left out. */
  readonly rowCount: number;
  /** Totals, footnotes and signatures at the end. */
  readonly footerRowCount: number;
}

/**
 * Reads the shape of a file from its first `limit` bytes; its encoding from all of it. The last row of a part that is
 * cut off is left out.
 */
export function readTable(bytes: Uint8Array, options: TableOptions = {}, limit = bytes.length): Table {
  const encodings = rankEncodings(bytes);
  const encoding = options.encoding ?? encodings[0] ?? "utf-8";
  const isWhole = limit >= bytes.length;
  const part = decodeBytes(bytes.subarray(0, limit), encoding);
  const dialect = detectDialect(part, options.delimiter);
  const parsed = parseText(part, dialect);
  const rows = isWhole ? parsed : parsed.slice(0, -1);
  // A ruler has no names and no values; it stands where it stands, so that rows keep their numbers.
  const told = rows.map((row) => (isDecoration(row) ? [] : row));
  const columnCount = widthOf(told);
  const header = headerOf(told, columnCount, options.headerRow);
  const data = told.slice(header.firstRow).filter((row) => !isEmptyRow(row));
  const footerRowCount = isWhole ? countFooterRows(data, columnCount) : 0;
  return {
    encodings,
    encoding,
    dialect,
    rows,
    headerRow: header.row,
    headerRows: header.rowCount,
    firstRow: header.firstRow,
    columnCount,
    rowCount: data.length - footerRowCount,
    footerRowCount,
  };
}

/** Of the rows that a delimiter divides, when so many are: a short table may stand under a longer preamble. */
const LEAST_DIVIDED = 0.15;

/** The most frequent number of cells of the rows that are not empty; the wider of equals. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const countByWidth = new Map<number, number>();
  const filled = rows.filter((row) => !isEmptyRow(row));
  const divided = filled.filter(({ length }) => length > 1);
  for (const { length } of divided.length > filled.length * LEAST_DIVIDED ? divided : filled) {
    countByWidth.set(length, (countByWidth.get(length) ?? 0) + 1);
  }
  const [best] = [...countByWidth].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? 0;
}

function headerOf(rows: readonly (readonly string[])[], width: number, given: number | null | undefined) {
  if (given === undefined) return findHeader(rows, width);
  if (given === null) return { row: undefined, rowCount: 0, firstRow: 0 };
  return { row: given, rowCount: 1, firstRow: given + 1 };
}
