import { looksLikeNumber } from "./cell-kind.ts";
import { foldText } from "./fold-text.ts";
import type { MonthColumn } from "./import-choices.ts";
import { monthOfHeader } from "./month-headers.ts";
import { beginsAsTotal } from "./totals-words.ts";

/** Two months side by side may be "this one and the last" of a ledger; three are a table of months. */
const FEWEST_MONTHS = 3;
/** Of the cells of the months: a few may say "n/a". */
const LEAST_NUMBERS = 0.8;

/**
 * The columns of a table that has a column a month; none when it has no such columns. A month without a year is of the one year that
 * the rows above the header name.
 */
export function findMonths(
  headers: readonly string[],
  preamble: readonly (readonly string[])[],
  data: readonly (readonly string[])[],
): readonly MonthColumn[] {
  const year = yearNamedIn(preamble);
  const found = headers.flatMap((header, column) => {
    const month = monthOfHeader(header, year);
    return month === undefined ? [] : [{ column, month }];
  });
  const areDifferent = new Set(found.map(({ month }) => month)).size === found.length;
  if (found.length < FEWEST_MONTHS || !areDifferent) return [];
  const cells = found.flatMap(({ column }) => data.map((row) => (row[column] ?? "").trim()));
  const filled = cells.filter((cell) => cell !== "" && !/^[-–—]$/.test(cell));
  return filled.filter(looksLikeNumber).length >= filled.length * LEAST_NUMBERS ? found : [];
}

/** The column beside the months that sums each row; undefined when there is none. */
export function findMonthsTotal(
  headers: readonly string[],
  months: readonly MonthColumn[],
): number | undefined {
  if (months.length === 0) return undefined;
  const last = Math.max(...months.map(({ column }) => column));
  const header = headers[last + 1];
  return header !== undefined &&
    (beginsAsTotal(header) || /^(?:an|year|год|suma|сумма)$/.test(foldText(header)))
    ? last + 1
    : undefined;
}

function yearNamedIn(rows: readonly (readonly string[])[]): number | undefined {
  const years = new Set(rows.flat().flatMap((cell) => cell.match(/\b(?:19|20)\d\d\b/g) ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : undefined;
}
