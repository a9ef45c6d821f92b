import { findGroups } from "./find-groups.ts";
import { findMonths, findMonthsTotal, type YearDoubt, yearDoubtOf, yearOfMonths } from "./find-months.ts";
import type { PreviewOptions } from "./import-preview.ts";
import { type FoundShape, madeColumnsOf, type Shape } from "./made-columns.ts";
import { monthsHoldOf } from "./months-hold.ts";
import type { Table } from "./read-table.ts";
import { isEmptyRow, isRepeatedHeader } from "./row-reader.ts";
import { createRowShaper } from "./shape-rows.ts";
import { isDecoration } from "./skipped-row.ts";
import { headersOf } from "./table-headers.ts";

/** A table as its records will be read, by which columns are recognised. */
export interface ShapedTable {
  /** What was found; `shape` has it too, unless a person wants the table as it stands. */
  readonly found: FoundShape;
  readonly shape: FoundShape;
  /** Of the file's columns and the made ones; empty for a column that has become part of a made one. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of the file that have become part of made ones. */
  readonly used: ReadonlySet<number>;
  /** Months without a year, of which only the file's name, or nothing, says it. */
  readonly yearDoubt: YearDoubt | undefined;
}

/** Months side by side and rows under headings, found and undone on the rows of a sample. */
export function shapeTable(table: Table, options: PreviewOptions): ShapedTable {
  const { isShaped = true, kind } = options;
  const { columnCount, firstRow, footerRowCount } = table;
  const headers = headersOf(table);
  const filled = table.rows.slice(firstRow).filter((row) => !isEmptyRow(row) && !isDecoration(row));
  const data = filled
    .slice(0, filled.length - footerRowCount)
    .filter((row) => !isRepeatedHeader(row, headers));
  const canBeSales = kind === undefined || kind === "sales";
  const preamble = table.rows.slice(0, table.headerRow ?? 0);
  const year = yearOfMonths(preamble, options);
  const canHaveMonths = canBeSales || kind === "targets";
  const months = canHaveMonths ? findMonths(headers, year?.value, data) : [];
  const canHaveGroups = canBeSales || kind === "receivables";
  const groups = canHaveGroups && months.length === 0 ? findGroups(data, columnCount) : undefined;
  const monthsTotal = findMonthsTotal(headers, months);
  const saidOfMonths = [...preamble.flat(), headers[monthsTotal ?? -1] ?? ""];
  const monthsHold = options.monthsHold ?? monthsHoldOf(saidOfMonths);
  const found: FoundShape = { months, monthsHold, monthsTotal, groups };
  const shape: Shape = { columnCount, ...(isShaped ? found : AS_IT_STANDS) };
  const used = usedColumnsOf(shape);
  const own = headers.map((header, column) => (used.has(column) ? "" : header));
  return {
    found,
    shape: isShaped ? found : AS_IT_STANDS,
    headers: [...own, ...madeColumnsOf(shape)],
    rows: rowsOf(data, shape, used),
    used,
    yearDoubt: canBeSales ? yearDoubtOf(headers, data, year) : undefined,
  };
}

const AS_IT_STANDS: FoundShape = {
  months: [],
  monthsHold: "amounts",
  monthsTotal: undefined,
  groups: undefined,
};

function usedColumnsOf({ months, monthsTotal, groups }: Shape): ReadonlySet<number> {
  return new Set([
    ...months.map(({ column }) => column),
    ...(monthsTotal === undefined ? [] : [monthsTotal]),
    ...(groups?.kind === "documents" ? [groups.column] : []),
  ]);
}

function rowsOf(data: ShapedTable["rows"], shape: Shape, used: ReadonlySet<number>) {
  const shapeRow = createRowShaper(shape);
  return data.flatMap((cells, index) => {
    const shaped = shapeRow({ rowNumber: index + 1, cells });
    // A total would be shown as a value of its column, and is none.
    if (shaped.kind !== "rows" || shaped.rows.some(({ isTotal }) => isTotal)) return [];
    return shaped.rows.map((row) => row.cells.map((cell, column) => (used.has(column) ? "" : cell)));
  });
}
