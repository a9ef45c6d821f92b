import type { CellValue } from "./cell.ts";
import { dayNumber } from "./day-number.ts";

export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  /** Format that Excel gives a General cell by itself, for example to a typed date. */
  readonly numberFormat?: string;
}

/**
 * What Excel makes of a value written into a cell. A string is taken as if it was typed: a number in words of digits,
 * a date, TRUE, or a formula after "=", "+" or "-"; an apostrophe in front or the format "@" keeps it text.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member and
 * https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
 */
export function enteredValue(input: CellValue, numberFormat: string): Entered {
  if (typeof input !== "string") return { value: input };
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const asNumber = numberOf(input);
  if (asNumber !== undefined) return asNumber;
  if (/^(true|false)$/i.test(input)) return { value: /^true$/i.test(input) };
  if (/^=./s.test(input)) return { value: "", formula: input };
  if (/^[+-][^+-]/s.test(input)) return { value: "", formula: `=${input}` };
  return dateOf(input) ?? { value: input };
}

function numberOf(text: string): Entered | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)) return { value: Number(trimmed) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)) {
    return { value: Number(trimmed.replaceAll(",", "")), numberFormat: "#,##0" };
  }
  const percent = /^([+-]?\d+(?:\.\d+)?)%$/.exec(trimmed)?.[1];
  return percent === undefined ? undefined : { value: Number(percent) / 100, numberFormat: "0%" };
}

function dateOf(text: string): Entered | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3], american[1], american[2]]
      : undefined;
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  return { value: dayNumber(year, month, day), numberFormat: "m/d/yyyy" };
}
