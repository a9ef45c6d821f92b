import type { Day } from "../model/day.ts";
import type { SourceId } from "../model/ids.ts";
import type { CurrencyCode, Money } from "../model/money.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import { groupBy } from "../std/group-by.ts";
import { newestListBySource, type Settlements, standingDocuments } from "./open-items.ts";

/** One change of what a client owes: above 0 they owe more. "stated": what a list of open items says beyond the documents and payments known. */
export interface Movement {
  readonly source: SourceId;
  readonly day: Day;
  readonly kind: "invoice" | "credit" | "payment" | "balance" | "stated";
  readonly currency: CurrencyCode;
  readonly minorUnits: number;
}

/** All that is known, so that the sum up to a source's newest list of open items is what that list says. */
export function settlementMovements({ receivables, payments }: Settlements): readonly Movement[] {
  const told = [
    ...standingDocuments(receivables).flatMap(movementOfDocument),
    ...payments.map(movementOfPayment),
  ];
  return [...told, ...statedMovements(receivables, told)];
}

function movementOfDocument(receivable: Receivable): readonly Movement[] {
  const { source, documentType, issuedOn, amount } = receivable;
  if (amount === undefined || issuedOn === undefined) return [];
  const kind = documentType === "invoice" ? "invoice" : documentType === "balance" ? "balance" : "credit";
  return [{ source, day: issuedOn, kind, ...amount }];
}

function movementOfPayment({ source, paidOn, amount }: Payment): Movement {
  const { currency, minorUnits } = amount;
  return { source, day: paidOn, kind: "payment", currency, minorUnits: 0 - minorUnits };
}

/** On the day of each source's newest list: what it says is open, less what the movements up to then come to. */
function statedMovements(receivables: readonly Receivable[], told: readonly Movement[]): readonly Movement[] {
  return [...newestListBySource(receivables)].flatMap(([source, day]) => {
    const listed = receivables.filter((one) => one.source === source && one.open !== undefined);
    const open = listed.flatMap((one): readonly Money[] =>
      one.open === undefined || one.settledOn !== undefined ? [] : [one.open],
    );
    const before = told.filter((movement) => movement.source === source && movement.day <= day);
    const currencies = new Set([...open, ...before].map(({ currency }) => currency));
    return [...currencies].flatMap((currency): readonly Movement[] => {
      const minorUnits = sumIn(open, currency) - sumIn(before, currency);
      return minorUnits === 0 ? [] : [{ source, day, kind: "stated", currency, minorUnits }];
    });
  });
}

function sumIn(amounts: readonly Money[], wanted: CurrencyCode): number {
  return amounts.reduce((sum, { minorUnits, currency }) => (currency === wanted ? sum + minorUnits : sum), 0);
}

/** By currency, that of most turnover first. */
export function movementsByCurrency(
  movements: readonly Movement[],
): readonly (readonly [CurrencyCode, readonly Movement[]])[] {
  const turnoverOf = (own: readonly Movement[]) =>
    own.reduce((sum, { minorUnits }) => sum + Math.abs(minorUnits), 0);
  return [...groupBy(movements, ({ currency }) => currency)].toSorted(
    ([, a], [, b]) => turnoverOf(b) - turnoverOf(a),
  );
}
