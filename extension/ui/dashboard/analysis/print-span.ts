import type { Day } from "../../../../shared/model/day.ts";

/** Whole months: "Jan – Mar 2026", "Nov 2025 – Jan 2026". */
export function printSpan({ from, to }: { readonly from: Day; readonly to: Day }, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}

/** Days that make no whole months: "28 Nov 2025 – 27 Nov 2026". */
export function printDays({ from, to }: { readonly from: Day; readonly to: Day }, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}

/** 0.167 → "16,7 %". */
export function printShare(ratio: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(ratio);
}
