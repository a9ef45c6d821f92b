import { type Day, dayNumberOf } from "../model/day.ts";
import type { CellValue } from "../model/sheet-plan.ts";

/** What Excel's API takes and gives for a cell; "" is an empty cell. */
export type Content = string | number | boolean;

/** Excel holds at most 32,767 characters a cell. */
const MAX_TEXT_LENGTH = 32_000;
/** Days from Excel's day 0 to 1970-01-01, in its calendar that has a 29 February 1900. */
const EXCEL_DAY_OF_1970 = 25_569;

export function contentOf(value: CellValue): Content {
  if (value === null) return "";
  if (typeof value === "object") return excelDayOf(value.day);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`A cell can't hold ${value}.`);
    return value;
  }
  return typeof value === "string" ? fittingText(value) : value;
}

export function excelDayOf(day: Day): number {
  return dayNumberOf(day) + EXCEL_DAY_OF_1970;
}

function fittingText(text: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  return lines.length <= MAX_TEXT_LENGTH ? lines : `${lines.slice(0, MAX_TEXT_LENGTH)}…`;
}
