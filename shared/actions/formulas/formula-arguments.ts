/** What stands between a formula's brackets → days, months, texts. Cells come as Excel's serial numbers, or as typed text. */

import { openDayOf, readDayText } from "../../csv/read-day.ts";
import { type Day, dayOfNumber } from "../../model/day.ts";
import type { FormulaArgument, FormulaProblem } from "../../model/formula.ts";
import { CurrencyCode } from "../../model/money.ts";
import { type Month, monthOf } from "../../model/month.ts";
import { fail, type Result, succeed } from "../../std/result.ts";

/** Days from 1899-12-30, as Excel counts, to 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569;
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_SERIAL = 61;
/** 31 December 9999, Excel's last day. */
const LAST_SERIAL = 2_958_465;

const MONTH_FIRST = /^(\d{4})[-./](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-./](\d{4})$/;

/** Left out, or an empty cell. */
export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** A name or a code; a code that Excel took for a number is its digits. */
export function readText(value: unknown, argument: FormulaArgument): Result<string, FormulaProblem> {
  const text = isAbsent(value) ? "" : String(value).trim();
  return text === "" ? fail({ code: "missing-argument", argument }) : succeed(text);
}

/** A serial number, or a text such as 2026-03-05, 05.03.2026 or 5 March 2026; 3/4/2026 is ambiguous. */
export function readDayArgument(value: unknown, argument: FormulaArgument): Result<Day, FormulaProblem> {
  if (isAbsent(value)) return fail({ code: "missing-argument", argument });
  if (typeof value === "number") return dayOfSerial(value);
  const text = String(value).trim();
  const open = text.includes("/") || text.includes("-") ? openDayOf(text) : undefined;
  if (open !== undefined && open[0] !== open[1] && Math.max(...open) <= 12)
    return fail({ code: "ambiguous-day", text });
  const day = readDayText(text, undefined);
  return day.ok ? day : fail({ code: "not-a-day", text });
}

/** A month as 2026-12 or 12.2026, or any day in it. */
export function readMonthArgument(value: unknown, argument: FormulaArgument): Result<Month, FormulaProblem> {
  const month = typeof value === "string" ? monthOfText(value.trim()) : undefined;
  if (month !== undefined) return succeed(month);
  const day = readDayArgument(value, argument);
  if (day.ok) return succeed(monthOf(day.value));
  return day.problem.code === "not-a-day" ? fail({ ...day.problem, code: "not-a-month" }) : day;
}

/** Undefined when left out. */
export function readCurrencyArgument(value: unknown): Result<CurrencyCode | undefined, FormulaProblem> {
  if (isAbsent(value)) return succeed(undefined);
  const code = CurrencyCode.safeParse(String(value).trim().toUpperCase());
  return code.success ? succeed(code.data) : fail({ code: "not-a-currency", text: String(value) });
}

function dayOfSerial(serial: number): Result<Day, FormulaProblem> {
  const whole = Math.floor(serial);
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return fail({ code: "not-a-day", text: String(serial) });
  return succeed(dayOfNumber(whole - EXCEL_EPOCH_DAYS));
}

function monthOfText(text: string): Month | undefined {
  const yearFirst = MONTH_FIRST.exec(text);
  const yearLast = YEAR_LAST.exec(text);
  const [year, month] = yearFirst
    ? [yearFirst[1], yearFirst[2]]
    : yearLast
      ? [yearLast[2], yearLast[1]]
      : [undefined, undefined];
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? (`${year}-${month.padStart(2, "0")}` as Month) : undefined;
}
