import { z } from "zod";
import type { Day } from "./day.ts";

/** A calendar month, YYYY-MM. Text order is time order. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<"Month">();
export type Month = z.infer<typeof Month>;

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** Months since year 0; the difference of two is the number of months between them. */
export function monthNumberOf(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

export function monthOfNumber(monthNumber: number): Month {
  const year = String(Math.floor(monthNumber / 12)).padStart(4, "0");
  return `${year}-${String((monthNumber % 12) + 1).padStart(2, "0")}` as Month;
}

export function addMonths(month: Month, count: number): Month {
  return monthOfNumber(monthNumberOf(month) + count);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day;
}

/** The last calendar day of the month, leap years included. */
export function lastDayOf(month: Month): Day {
  const next = addMonths(month, 1);
  const time = Date.parse(`${next}-01T00:00:00Z`) - 86_400_000;
  return new Date(time).toISOString().slice(0, 10) as Day;
}
