import type { CurrencyCode } from "../model/money.ts";
import type { Month } from "../model/month.ts";
import { QUANTITY_SCALE, quantityOfColumns } from "../model/sales-columns.ts";
import type { Target } from "../model/target.ts";
import { toUnits } from "../std/decimal.ts";

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

/** Oldest first. A target that wants money and quantity gives a row of each. */
export function planFacts(targets: readonly Target[], factOf: FactOf): readonly PlanFact[] {
  return targets
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap((target) =>
      wantedOf(target).map(({ unit, plan }): PlanFact => {
        const fact = factOf(target.month, unit);
        return {
          month: target.month,
          unit,
          plan,
          ...(fact !== undefined && { fact }),
          ...(fact !== undefined && plan > 0 && { ratio: fact / plan }),
        };
      }),
    );
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
