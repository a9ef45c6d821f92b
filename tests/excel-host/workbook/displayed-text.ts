import type { CellValue } from "./cell.ts";
import { dateOfNumber } from "./day-number.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * What a cell shows: the part of Excel's number formats that sheets of figures need (sections, digits, thousands,
 * percent, dates, quoted words), in English.
 * https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function displayedText(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return generalNumber(value);
  const sections = format.split(";");
  const isOwnNegative = value < 0 && sections.length > 1;
  const section = sectionFor(value, sections);
  const digits = isOwnNegative ? Math.abs(value) : value;
  return isDateFormat(section) ? dateText(digits, section) : numberText(digits, section);
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = "General", negative = positive, zero = positive] = sections;
  if (value < 0) return negative;
  return value === 0 ? zero : positive;
}

function generalNumber(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function isDateFormat(section: string): boolean {
  return /[dmyhs]/i.test(section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

function numberText(value: number, section: string): string {
  const parts = /^(.*?)([#0,.?]+)(.*)$/s.exec(section.replace(/\[[^\]]*\]/g, ""));
  if (!parts) return literal(section);
  const [, before = "", pattern = "", after = ""] = parts;
  const scaled = section.includes("%") ? value * 100 : value;
  const [whole = "", fraction = ""] = pattern.split(".");
  const most = fraction.length;
  const least = [...fraction].filter((sign) => sign === "0").length;
  const text = Math.abs(scaled).toLocaleString("en-US", {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    minimumIntegerDigits: Math.max(1, [...whole].filter((sign) => sign === "0").length),
    useGrouping: whole.includes(","),
  });
  const isZero = !/[1-9]/.test(text);
  return `${scaled < 0 && !isZero ? "-" : ""}${literal(before)}${text}${literal(after)}`;
}

function dateText(value: number, section: string): string {
  const date = dateOfNumber(value);
  const hasHours = /h/i.test(section);
  return section.replace(/\[[^\]]*\]|"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi, (token, quotedText, escaped) => {
    if (token.startsWith("[")) return "";
    return quotedText ?? escaped ?? datePart(date, token.toLowerCase(), hasHours, section);
  });
}

function datePart(date: Date, token: string, hasHours: boolean, section: string): string {
  const two = (part: number) => (token.length > 1 ? String(part).padStart(2, "0") : String(part));
  switch (token[0]) {
    case "y":
      return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(2);
    case "d":
      if (token.length < 3) return two(date.getUTCDate());
      return (WEEKDAYS[date.getUTCDay()] ?? "").slice(0, token.length === 3 ? 3 : undefined);
    case "h":
      return two(date.getUTCHours());
    case "s":
      return two(date.getUTCSeconds());
    default:
      return monthOrMinute(date, token, hasHours && !/[dy]/i.test(section));
  }
}

function monthOrMinute(date: Date, token: string, isTime: boolean): string {
  const two = (part: number) => (token.length > 1 ? String(part).padStart(2, "0") : String(part));
  if (token.length < 3) return two(isTime ? date.getUTCMinutes() : date.getUTCMonth() + 1);
  return (MONTHS[date.getUTCMonth()] ?? "").slice(0, token.length === 3 ? 3 : undefined);
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quotedText, escaped) => quotedText ?? escaped ?? "");
}
