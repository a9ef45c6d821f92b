import { type Day, dayNumberOf } from "../model/day.ts";
import type { CurrencyCode, Money } from "../model/money.ts";
import type { OpenItem } from "./open-items.ts";

/** By days past the due day; "credit": what we owe; "undated": nobody has said when it is due, which is not "not due". */
export const AGES = ["not-due", "1-30", "31-60", "61-90", "over-90", "undated", "credit"] as const;
export type Age = (typeof AGES)[number];

/** The open amounts of one currency. */
export interface Ageing {
  readonly currency: CurrencyCode;
  readonly total: Money;
  /** Past the due day. */
  readonly overdue: Money;
  readonly byAge: Readonly<Record<Age, Money>>;
}

/** One a currency, that of most debt first. On the due day itself nothing is late yet. */
export function ageingOf(items: readonly OpenItem[], today: Day): readonly Ageing[] {
  const currencies = [...new Set(items.map(({ open }) => open.currency))];
  return currencies
    .map((currency) => {
      const own = items.filter(({ open }) => open.currency === currency);
      const sumOf = (wanted: (age: Age) => boolean): Money => ({
        minorUnits: own.reduce(
          (sum, item) => (wanted(ageOf(item, today)) ? sum + item.open.minorUnits : sum),
          0,
        ),
        currency,
      });
      return {
        currency,
        total: sumOf(() => true),
        overdue: sumOf((age) => OVERDUE.has(age)),
        // One an age, as the type asks.
        byAge: Object.fromEntries(AGES.map((age) => [age, sumOf((one) => one === age)])) as Ageing["byAge"],
      };
    })
    .toSorted((a, b) => b.total.minorUnits - a.total.minorUnits);
}

const OVERDUE: ReadonlySet<Age> = new Set(["1-30", "31-60", "61-90", "over-90"]);

function ageOf({ open, dueOn }: Pick<OpenItem, "open" | "dueOn">, today: Day): Age {
  if (open.minorUnits < 0) return "credit";
  if (dueOn === undefined) return "undated";
  const late = daysLate(dueOn, today);
  if (late <= 0) return "not-due";
  if (late <= 30) return "1-30";
  if (late <= 60) return "31-60";
  return late <= 90 ? "61-90" : "over-90";
}

/** Below 1 before the due day and on it. */
export function daysLate(dueOn: Day, today: Day): number {
  return dayNumberOf(today) - dayNumberOf(dueOn);
}
