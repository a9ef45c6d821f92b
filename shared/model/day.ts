import { z } from "zod";

/** A calendar day, YYYY-MM-DD, without time or zone. Text order is time order. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isCalendarDay)
  .brand<"Day">();
export type Day = z.infer<typeof Day>;

/** A point in time in UTC: 2026-11-24T07:30:00.000Z. Text order is time order. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

const MS_PER_DAY = 86_400_000;

/** The day as a branded value, or undefined when the calendar has no such day (2026-02-30). */
export function readDay(text: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text) ? (text as Day) : undefined;
}

/** Days since 1970-01-01; negative before. */
export function dayNumberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Howard Hinnant, civil_from_days: without a Date, since every line that is read asks. */
export function dayOfNumber(dayNumber: number): Day {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as Day;
}

export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumberOf(day) + count);
}

/** The UTC day of an instant. A person's own day is the edge's to give. */
export function utcDayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
