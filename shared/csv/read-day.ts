import { type Day, dayOfNumber, readDay } from "../model/day.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { DayOrder } from "./import-choices.ts";
import { MONTH_STEMS } from "./month-words-table.ts";

export type ReadDayProblem = { readonly code: "not-a-day" | "no-such-day" };

const DIGITS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:\.?(?:[T ,]+\d{1,2}:.*)?|\s*г\.?)$/;
const WORDS = /^(\d{1,2})[ ./-]*(\p{L}{3,12})\.?[ ./-]*(\d{4}|\d{2})(?:\s*г\.?)?$/u;
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
/** Days from 1899-12-30, as Excel counts, to 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569;
/** Serial numbers of 1968 to 2064; outside it a five-digit number is more likely a code. */
const SERIAL = /^([2-5]\d{4})(?:[.,]\d+)?$/;

/**
 * Reads a day in the notations of business files: 2026-03-02, 02.03.2026, 3/2/26, 02-Mar-26, 2 марта 2026 г., 20260302,
 * or Excel's serial number; a time after it is left out. `order` decides days that are all digits, year not first.
 */
export function readDayText(text: string, order: DayOrder | undefined): Result<Day, ReadDayProblem> {
  const trimmed = text.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d)/.exec(trimmed)?.[1];
  if (iso !== undefined) return dayOrProblem(iso);
  const digits = DIGITS.exec(trimmed);
  if (digits) return fromDigits(digits, order);
  if (/^(19|20)\d{6}$/.test(trimmed)) {
    return dayOrProblem(`${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`);
  }
  const serial = SERIAL.exec(trimmed)?.[1];
  if (serial !== undefined) return succeed(dayOfNumber(Number(serial) - EXCEL_EPOCH_DAYS));
  const words = WORDS.exec(trimmed);
  if (words) return fromWords(words[1], words[2], words[3]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return fromWords(monthFirst[2], monthFirst[1], monthFirst[3]);
  return fail({ code: "not-a-day" });
}

/** A day whose year, month (its number or name) and day stand in cells of their own. */
export function readDayParts(year: string, month: string, day: string): Result<Day, ReadDayProblem> {
  if (!/^\d{2}(?:\d{2})?$/.test(year) || !/^\d{1,2}$/.test(day)) return fail({ code: "not-a-day" });
  if (/^\d{1,2}$/.test(month)) return dayOf(fullYear(year), month, day);
  return fromWords(day, month, year);
}

/** The first and second number of an all-digit day whose order is open; undefined for every other notation. */
export function openDayOf(text: string): readonly [number, number] | undefined {
  const digits = DIGITS.exec(text.trim());
  if (!digits || (digits[1] ?? "").length > 2) return undefined;
  return [Number(digits[1]), Number(digits[3])];
}

/** Whether an all-digit day can be read in this order alone. */
export function dayThatProves(text: string, order: DayOrder): boolean {
  const [first = 0, second = 0] = openDayOf(text) ?? [];
  if (order === "ymd") return first > 31;
  return order === "dmy" ? first > 12 && first <= 31 : second > 12;
}

function fromDigits(parts: RegExpExecArray, order: DayOrder | undefined): Result<Day, ReadDayProblem> {
  const [, first = "", mark = "", second = "", third = ""] = parts;
  if (first.length > 2) return dayOf(first, second, third);
  if (order === "ymd" && third.length <= 2) return dayOf(fullYear(first), second, third);
  const isMonthFirst = order === "mdy" || (order === undefined && mark === "/" && Number(second) > 12);
  return isMonthFirst ? dayOf(fullYear(third), first, second) : dayOf(fullYear(third), second, first);
}

function fromWords(day = "", monthWord = "", year = ""): Result<Day, ReadDayProblem> {
  const folded = monthWord
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}/giu, "")
    .normalize("NFC")
    .toLowerCase();
  const month = MONTH_STEMS.find(([stem]) => folded.startsWith(stem))?.[1];
  return month === undefined ? fail({ code: "not-a-day" }) : dayOf(fullYear(year), String(month), day);
}

/** Two digits are of this century below 70, else of the last (POSIX). */
function fullYear(year: string): string {
  if (year.length > 2) return year;
  const number = Number(year);
  return String(number < 70 ? 2000 + number : 1900 + number);
}

function dayOf(year: string, month: string, day: string): Result<Day, ReadDayProblem> {
  return dayOrProblem(`${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function dayOrProblem(text: string): Result<Day, ReadDayProblem> {
  const day = readDay(text);
  return day === undefined ? fail({ code: "no-such-day" }) : succeed(day);
}
