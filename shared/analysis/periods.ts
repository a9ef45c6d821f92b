import { addDays, type Day } from "../model/day.ts";
import { addMonths, firstDayOf, monthNumberOf, monthOf, monthOfNumber } from "../model/month.ts";
import { isMonthClosed, isMonthOpened, type LedgerReach } from "./ledger-reach.ts";

export const PERIOD_KINDS = ["month", "quarter", "year"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Two days, both included, with a name: "2026-03", "2026-Q1", "2026". A fiscal year is named by the year in which it begins. */
export interface Period {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** Whether the ledger knows all of it: it begins no later and is over. */
  readonly isWhole: boolean;
}

const MONTHS_OF: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

/** All periods that the ledger reaches into, oldest first, no gaps. `startMonth` 1 to 12: the first of the fiscal year. */
export function periodsOf(
  kind: PeriodKind,
  reach: LedgerReach,
  { today, startMonth = 1 }: { readonly today: Day; readonly startMonth?: number },
): readonly Period[] {
  const length = MONTHS_OF[kind];
  const monthInYear = (monthNumber: number) => (monthNumber + 13 - startMonth) % 12;
  const firstMonth = monthNumberOf(monthOf(reach.from));
  const start = firstMonth - (monthInYear(firstMonth) % length);
  const end = monthNumberOf(monthOf(reach.until));
  return Array.from({ length: Math.floor((end - start) / length) + 1 }, (_, index) => {
    const month = monthOfNumber(start + index * length);
    const last = addMonths(month, length - 1);
    const from = firstDayOf(month);
    return {
      key: keyOf(kind, monthNumberOf(month) - monthInYear(monthNumberOf(month)), month),
      from,
      to: addDays(firstDayOf(addMonths(month, length)), -1),
      isWhole: isMonthOpened(month, reach.from) && isMonthClosed(last, reach.until, today),
    };
  });
}

function keyOf(kind: PeriodKind, yearStart: number, month: ReturnType<typeof monthOf>): string {
  if (kind === "month") return month;
  const year = String(Math.floor(yearStart / 12)).padStart(4, "0");
  return kind === "year" ? year : `${year}-Q${(monthNumberOf(month) - yearStart) / 3 + 1}`;
}
