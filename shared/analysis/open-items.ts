import { addDays, type Day } from "../model/day.ts";
import type { SourceId } from "../model/ids.ts";
import type { Money } from "../model/money.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";

/** A document of which something is still to be paid; negative where we owe. */
export interface OpenItem {
  readonly receivable: Receivable;
  readonly open: Money;
  /** By the document, else by the days that the client has to pay; absent where nobody says. */
  readonly dueOn?: Day;
  /** A later list of open items no longer has it: probably paid. */
  readonly isMissing: boolean;
}

export interface Settlements {
  readonly receivables: readonly Receivable[];
  readonly payments: readonly Payment[];
}

/**
 * What is open of one client, oldest first. The newest list of open items of a source is the truth up to its day; payments after it
 * take off from the documents that they name. Where a source lists none, debts and payments are offset, oldest first.
 */
export function openItemsOf(
  { receivables, payments }: Settlements,
  paymentDays: number | undefined,
): readonly OpenItem[] {
  const listedOn = newestListBySource(receivables);
  const listed = receivables.filter(({ open }) => open !== undefined);
  const moving = standingDocuments(receivables.filter(({ open }) => open === undefined)).filter(
    ({ source, issuedOn = "" }) => issuedOn > (listedOn.get(source) ?? ""),
  );
  const later = payments.filter(({ source, paidOn }) => paidOn > (listedOn.get(source) ?? ""));
  const purse = purseOf(later);
  const items = [...listed, ...moving].toSorted(byDay).flatMap((receivable) => {
    const stated = receivable.settledOn === undefined ? (receivable.open ?? receivable.amount) : undefined;
    if (stated === undefined) return [];
    const minorUnits = stated.minorUnits - purse.takeNamed(receivable, stated.minorUnits);
    return [{ receivable, open: { ...stated, minorUnits } }];
  });
  return items
    .map(({ receivable, open }) => {
      const isListed = receivable.open !== undefined;
      const taken = isListed ? 0 : purse.takeAny(receivable, open.minorUnits);
      return { receivable, open: { ...open, minorUnits: open.minorUnits - taken } };
    })
    .filter(({ open }) => open.minorUnits !== 0)
    .map(({ receivable, open }) => {
      const dueOn = dueDayOf(receivable, paymentDays);
      const { statedOn, source } = receivable;
      const isMissing = statedOn !== undefined && statedOn < (listedOn.get(source) ?? "");
      return { receivable, open, ...(dueOn !== undefined && { dueOn }), isMissing };
    });
}

/** The day of the newest list of open items of each source that has one. */
export function newestListBySource(receivables: readonly Receivable[]): ReadonlyMap<SourceId, Day> {
  const newest = new Map<SourceId, Day>();
  for (const { source, open, statedOn } of receivables) {
    if (open !== undefined && statedOn !== undefined && statedOn > (newest.get(source) ?? ""))
      newest.set(source, statedOn);
  }
  return newest;
}

/** The documents of which each is owed by itself: the balance with which a later statement opens is what those before it come to. */
export function standingDocuments(receivables: readonly Receivable[]): readonly Receivable[] {
  const first = new Map<string, Receivable>();
  for (const one of receivables.toSorted(byDay)) {
    const { source, documentType, amount } = one;
    const key = `${source}\n${amount?.currency ?? ""}`;
    if (documentType === "balance" && !first.has(key)) first.set(key, one);
  }
  const kept = new Set(first.values());
  return receivables.filter((one) => one.documentType !== "balance" || kept.has(one));
}

/** What was paid, to be taken off from documents of its source and currency. */
function purseOf(payments: readonly Payment[]) {
  const coins = payments
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))
    .map((payment) => ({ payment, left: payment.amount.minorUnits }));
  function take(receivable: Receivable, most: number, fits: (payment: Payment) => boolean): number {
    let taken = 0;
    const currency = (receivable.open ?? receivable.amount)?.currency;
    for (const coin of coins) {
      const { payment, left } = coin;
      if (payment.source !== receivable.source || payment.amount.currency !== currency || !fits(payment))
        continue;
      const part = Math.max(0, Math.min(left, most - taken));
      coin.left -= part;
      taken += part;
    }
    return taken;
  }
  return {
    takeNamed: (receivable: Receivable, most: number) =>
      take(
        receivable,
        most,
        ({ documentNumber }) => documentNumber !== undefined && documentNumber === receivable.documentNumber,
      ),
    takeAny: (receivable: Receivable, most: number) => take(receivable, most, () => true),
  };
}

export function dueDayOf({ dueOn, issuedOn }: Receivable, paymentDays: number | undefined): Day | undefined {
  if (dueOn !== undefined) return dueOn;
  return issuedOn === undefined || paymentDays === undefined ? undefined : addDays(issuedOn, paymentDays);
}

function byDay(a: Receivable, b: Receivable): number {
  const [first, second] = [a.issuedOn ?? "", b.issuedOn ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
