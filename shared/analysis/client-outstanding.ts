import { addDays, type Day } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import { lastDayOf, type Month, monthOf } from "../model/month.ts";
import { daysSalesOutstanding } from "./days-sales-outstanding.ts";
import type { LedgerReach } from "./ledger-reach.ts";
import { monthsCountedBack } from "./months-counted-back.ts";
import { newestListBySource, type Settlements } from "./open-items.ts";
import { type Movement, movementsByCurrency, settlementMovements } from "./settlement-movements.ts";

/** How many days of sales a client owes us. */
export interface Outstanding {
  readonly days: number;
  readonly asOf: Day;
  /** Invoices have their VAT, as debts do; sales of the ledger have none, so that the days by them are too many. */
  readonly basis: "invoices" | "net-sales";
}

/** A client's sales in the ledger, by month, in one currency. */
export interface NetSales {
  readonly currency: CurrencyCode;
  readonly byMonth: ReadonlyMap<Month, number>;
  readonly reach: LedgerReach;
}

/** A ledger that ends on the Friday before knows the week. */
const QUIET_DAYS = 3;

/**
 * DSO by count-back, in the currency of most turnover. Statements of account name every invoice; a list of open items names only those that are left, so that
 * beside one the ledger's sales are counted. Undefined where neither is known up to the day.
 */
export function clientOutstanding(
  settlements: Settlements,
  sales: NetSales | undefined,
  today: Day,
): Outstanding | undefined {
  const [main] = movementsByCurrency(settlementMovements(settlements));
  if (main === undefined) return undefined;
  const [currency, movements] = main;
  const listedOn = [...newestListBySource(settlements.receivables).values()].toSorted().at(-1);
  if (listedOn === undefined) return byInvoices(movements, today);
  return sales?.currency === currency ? byNetSales(movements, sales, listedOn) : undefined;
}

function byInvoices(movements: readonly Movement[], today: Day): Outstanding | undefined {
  const known = movements.filter(({ day }) => day <= today);
  const asOf = toldUntil(known, today);
  const invoices = known.filter(({ kind }) => kind === "invoice");
  const firstOn = invoices.map(({ day }) => day).toSorted()[0];
  if (asOf === undefined || firstOn === undefined) return undefined;
  const months = monthsCountedBack(asOf, monthOf(firstOn), (month) =>
    sumOf(invoices.filter(({ day }) => monthOf(day) === month)),
  );
  const days = daysSalesOutstanding(owedOn(known, asOf), months);
  return days === undefined ? undefined : { days, asOf, basis: "invoices" };
}

/** Statements are of whole months: after the month of their last movement nobody knows what was invoiced, which is not nothing. */
function toldUntil(movements: readonly Movement[], today: Day): Day | undefined {
  const lastOn = movements
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (lastOn === undefined) return undefined;
  const end = lastDayOf(monthOf(lastOn));
  return end < today ? end : today;
}

function byNetSales(
  movements: readonly Movement[],
  { byMonth, reach }: NetSales,
  listedOn: Day,
): Outstanding | undefined {
  if (addDays(reach.until, QUIET_DAYS) < listedOn) return undefined;
  const listMonth = monthOf(listedOn);
  const months = monthsCountedBack(listedOn, monthOf(reach.from), (month) => {
    const sold = byMonth.get(month) ?? 0;
    return month === listMonth ? sold * shareUpTo(listedOn, reach.until) : sold;
  });
  const days = daysSalesOutstanding(owedOn(movements, listedOn), months);
  return days === undefined ? undefined : { days, asOf: listedOn, basis: "net-sales" };
}

/** What part of the days of its month that the ledger knows a day ends: later sales of the month are none of the list's. */
function shareUpTo(day: Day, until: Day): number {
  const last = lastDayOf(monthOf(day));
  const known = until < last ? until : last;
  return day >= known ? 1 : Number(day.slice(8)) / Number(known.slice(8));
}

function owedOn(movements: readonly Movement[], day: Day): number {
  return sumOf(movements.filter((movement) => movement.day <= day));
}

function sumOf(movements: readonly Movement[]): number {
  return movements.reduce((sum, { minorUnits }) => sum + minorUnits, 0);
}
