import type { CleanedMonth } from "../model/forecast.ts";
import { printCount, printMonth } from "./print.ts";

/** "March 2025 (50,000 → 1,200)". */
export function cleanedMonth({ month, was, used }: CleanedMonth, locale: string): string {
  const amount = (value: number) => printCount(Math.round(value), locale);
  return `${printMonth(month, locale)} (${was === undefined ? "?" : amount(was)} → ${amount(used)})`;
}
