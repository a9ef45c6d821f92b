import { dayNumberOf, type Instant } from "../../../../shared/model/day.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { localDayOf } from "../../kit/local-day.ts";
import type { PageSetting } from "../page-setting.tsx";

/** Whole days since then, by the person's own calendar; 0 is today. */
export function ageInDays(instant: Instant, { today }: Pick<PageSetting, "today">): number {
  return Math.max(0, dayNumberOf(today) - dayNumberOf(localDayOf(new Date(instant))));
}

export function printAge(instant: Instant, setting: PageSetting): string {
  const { offers } = setting.words.dashboard;
  const age = ageInDays(instant, setting);
  return age === 0 ? offers.today : offers.days(age, printCount(age, setting.locale));
}
