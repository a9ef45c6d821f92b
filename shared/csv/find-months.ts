import { looksLikeNumber } from "./cell-kind.ts";
import { foldText } from "./fold-text.ts";
import type { MonthColumn } from "./import-choices.ts";
import type { PreviewOptions } from "./import-preview.ts";
import { monthOfHeader } from "./month-headers.ts";
import { beginsAsTotal } from "./totals-words.ts";

/** Two months side by side may be "this one and the last" of a ledger; three are a table of months. */
const FEWEST_MONTHS = 3;
/** Of the cells of the months: a few may say "n/a". */
const LEAST_NUMBERS = 0.8;

/** The year of months that name none, and who says it: the person, the rows above the header or the file's name. */
export interface YearOfMonths {
  readonly value: number;
  readonly saidBy: "person" | "preamble" | "file-name";
}

/** "year-needed": nobody says it. */
export type YearDoubt =
  | { readonly code: "year-from-name"; readonly year: number }
  | { readonly code: "year-needed" };

export function yearOfMonths(
  preamble: readonly (readonly string[])[],
  { year, fileName = "" }: Pick<PreviewOptions, "year" | "fileName">,
): YearOfMonths | undefined {
  if (year !== undefined) return { value: year, saidBy: "person" };
  const above = yearNamedIn(preamble);
  if (above !== undefined) return { value: above, saidBy: "preamble" };
  const named = yearNamedIn([[fileName.replace(/[_\p{L}]+/gu, " ")]]);
  return named === undefined ? undefined : { value: named, saidBy: "file-name" };
}

/** What is in doubt of the year, where the months of the table name none themselves. */
export function yearDoubtOf(
  headers: readonly string[],
  data: readonly (readonly string[])[],
  year: YearOfMonths | undefined,
): YearDoubt | undefined {
  if (year !== undefined && year.saidBy !== "file-name") return undefined;
  const isOfTheirOwn = headers.every((header) => monthOfHeader(header, undefined) === undefined);
  // Any year tells whether there are such months.
  if (!isOfTheirOwn || findMonths(headers, year?.value ?? 2000, data).length === 0) return undefined;
  return year === undefined ? { code: "year-needed" } : { code: "year-from-name", year: year.value };
}

/** The columns of a table that has a column a month; none when it has no such columns. `year` is that of months which name none. */
export function findMonths(
  headers: readonly string[],
  year: number | undefined,
  data: readonly (readonly string[])[],
): readonly MonthColumn[] {
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
