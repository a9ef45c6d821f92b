import type { CurrencyCode } from "../model/money.ts";
import type { Month } from "../model/month.ts";
import { QUANTITY_SCALE, quantityOfColumns } from "../model/sales-columns.ts";
import type { Target } from "../model/target.ts";
import { toUnits } from "../std/decimal.ts";
import { groupBy } from "../std/group-by.ts";

/** A month of one plan and scope beside what came of it; amounts in minor units of the plan's currency. */
export interface PlanFact {
  readonly month: Month;
  readonly unit: PlanUnit;
  readonly plan: number;
  /** Absent where it is not known yet, or not in this unit. */
  readonly fact?: number;
  /** fact / plan; absent where the fact is unknown or nothing was planned. */
  readonly ratio?: number;
}

export type PlanUnit =
  | { readonly kind: "money"; readonly currency: CurrencyCode }
  | { readonly kind: "quantity" }
  | { readonly kind: "clients" };

/** What was reached in a month, in the unit of a plan; undefined where nobody knows. */
export type FactOf = (month: Month, unit: PlanUnit) => number | undefined;

/**
 * Oldest first, one a month and unit: a target that wants money and quantity gives a row of each, and what two targets want of a
 * month, as those of merged clients do, is added.
 */
export function planFacts(targets: readonly Target[], factOf: FactOf): readonly PlanFact[] {
  const wanted = targets
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((target) => wantedOf(target).map((one) => ({ month: target.month, ...one })));
  return [...groupBy(wanted, planKeyOf).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const plan = others.reduce((sum, one) => sum + one.plan, first.plan);
    return [planFactOf({ ...first, plan }, factOf)];
  });
}

/** What makes two plans one: their month and what they count in. */
export function planKeyOf({ month, unit }: Pick<PlanFact, "month" | "unit">): string {
  return `${month} ${unit.kind === "money" ? unit.currency : unit.kind}`;
}

function planFactOf(wanted: Pick<PlanFact, "month" | "unit" | "plan">, factOf: FactOf): PlanFact {
  const { month, unit, plan } = wanted;
  const fact = factOf(month, unit);
  return {
    ...{ month, unit, plan },
    ...(fact !== undefined && { fact }),
    ...(fact !== undefined && plan > 0 && { ratio: fact / plan }),
  };
}

/** Newest first, all units of at most so many months: those up to the current one, or the next ones where none has come yet. */
export function latestPlanFacts(
  facts: readonly PlanFact[],
  current: Month,
  monthCount: number,
): readonly PlanFact[] {
  const months = [...new Set(facts.map(({ month }) => month))].toSorted();
  const begun = months.filter((month) => month <= current);
  const kept = new Set(begun.length > 0 ? begun.slice(-monthCount) : months.slice(0, monthCount));
  return facts
    .filter(({ month }) => kept.has(month))
    .toSorted((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
}

function wantedOf({ amount, quantity, count }: Target): readonly { unit: PlanUnit; plan: number }[] {
  return [
    ...(amount === undefined
      ? []
      : [{ unit: { kind: "money", currency: amount.currency } as const, plan: amount.minorUnits }]),
    ...(quantity === undefined
      ? []
      : [
          { unit: { kind: "quantity" } as const, plan: quantityOfColumns(toUnits(quantity, QUANTITY_SCALE)) },
        ]),
    ...(count === undefined ? [] : [{ unit: { kind: "clients" } as const, plan: count }]),
  ];
}
