import type { Instant } from "../../../shared/model/day.ts";
import { printDay } from "../../../shared/words/print.ts";
import { localDayOf } from "../kit/local-day.ts";
import type { ClipSetting } from "./clip-setting.tsx";

/** "today", "21 Nov", "21 Nov 2025": the day of an instant in the person's own zone. */
export function dayTextOf(instant: Instant, { words, locale, today }: ClipSetting): string {
  const day = localDayOf(new Date(instant));
  return day === today ? words.today : printDay(day, locale, today);
}
