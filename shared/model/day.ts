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

export function dayOfNumber(dayNumber: number): Day {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10) as Day;
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
