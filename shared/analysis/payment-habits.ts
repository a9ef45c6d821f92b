import { dayNumberOf } from "../model/day.ts";
import type { Money } from "../model/money.ts";
import { dueDayOf, type Settlements } from "./open-items.ts";

/**
 * How many days after the due day a client pays on average, each payment by its amount; below 0 before it. Over the payments that name a
 * document whose due day is known; undefined when there is none.
 */
export function averageDaysLate(
  { receivables, payments }: Settlements,
  paymentDays: number | undefined,
): number | undefined {
  const dueByDocument = new Map(
    receivables.map((one) => [keyOf(one.source, one.documentNumber), dueDayOf(one, paymentDays)] as const),
  );
  let weight = 0;
  let days = 0;
  for (const { source, documentNumber, paidOn, amount } of payments) {
    const dueOn = documentNumber && dueByDocument.get(keyOf(source, documentNumber));
    if (!dueOn || amount.minorUnits <= 0) continue;
    weight += amount.minorUnits;
    days += amount.minorUnits * (dayNumberOf(paidOn) - dayNumberOf(dueOn));
  }
  return weight === 0 ? undefined : days / weight;
}

function keyOf(source: string, documentNumber: string): string {
  return `${source}\n${documentNumber}`;
}

/** What a client may still owe, below 0 when it is too much already; undefined where no debt is in the currency of the limit alone. */
export function creditHeadroom(creditLimit: Money | undefined, totals: readonly Money[]): Money | undefined {
  if (creditLimit === undefined || totals.some(({ currency }) => currency !== creditLimit.currency))
    return undefined;
  const owed = totals.reduce((sum, { minorUnits }) => sum + minorUnits, 0);
  return { ...creditLimit, minorUnits: creditLimit.minorUnits - owed };
}
