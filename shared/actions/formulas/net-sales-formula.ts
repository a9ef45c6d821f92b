/** DOSAR.NETSALES: what a client bought in a period, without VAT, returns taken off. */

import { type DaySales, salesBetween } from "../../analysis/day-sales.ts";
import type { Day } from "../../model/day.ts";
import type { FormulaProblem } from "../../model/formula.ts";
import type { ClientId } from "../../model/ids.ts";
import { majorUnitsOf } from "../../model/major-units.ts";
import type { CurrencyCode } from "../../model/money.ts";
import { firstDayOf, monthOf } from "../../model/month.ts";
import { fail, type Result, succeed } from "../../std/result.ts";
import { readCurrencyArgument, readDayArgument, readText } from "./formula-arguments.ts";
import { clientNamed, type FormulaNames } from "./formula-names.ts";

export interface NetSalesQuery {
  readonly clientId: ClientId;
  readonly from: Day;
  readonly to: Day;
  readonly currency: CurrencyCode | undefined;
}

export interface ClientDaySales {
  readonly sales: DaySales;
  /** What the ledgers cover that know the client; absent while nothing is imported. */
  readonly covered: { readonly firstDay: Day; readonly lastDay: Day } | undefined;
  /** Where a person cut a data file's sales off; what was sold beyond is unknown here. */
  readonly cut?: { readonly from?: Day | undefined; readonly to?: Day | undefined } | undefined;
}

export function readNetSalesQuery(
  [client, from, to, currency]: readonly unknown[],
  names: FormulaNames,
): Result<NetSalesQuery, FormulaProblem> {
  const text = readText(client, "client");
  if (!text.ok) return text;
  const first = readDayArgument(from, "from");
  if (!first.ok) return first;
  const last = readDayArgument(to, "to");
  if (!last.ok) return last;
  if (first.value > last.value) return fail({ code: "days-reversed" });
  const code = readCurrencyArgument(currency);
  if (!code.ok) return code;
  const found = clientNamed(text.value, names);
  if (!found.ok) return found;
  return succeed({ clientId: found.value.id, from: first.value, to: last.value, currency: code.value });
}

/**
 * In major units. A period must begin in a month that the ledgers cover, as in the months of a sheet (the first sale of
 * a year is not on its first day), and may end after them ("this year so far"); of a covered period without a line
 * the answer is 0, since it is known. A period that reaches past a cut of a data file has no answer: it would be less
 * than was sold. Currencies are never added up.
 */
export function answerNetSales(
  { from, to, currency }: NetSalesQuery,
  { sales, covered, cut }: ClientDaySales,
): Result<number, FormulaProblem> {
  if (covered === undefined) return fail({ code: "nothing-imported" });
  const firstDay = firstDayOf(monthOf(covered.firstDay));
  if (from < firstDay) return fail({ code: "before-ledger", day: firstDay });
  if (from > covered.lastDay) return fail({ code: "after-ledger", day: covered.lastDay });
  if (cut?.from !== undefined && from < cut.from) return fail({ code: "before-ledger", day: cut.from });
  if (cut?.to !== undefined && to > cut.to) return fail({ code: "after-ledger", day: cut.to });
  const sums = salesBetween(sales, from, to);
  const [only = currency, ...others] = sums.keys();
  if (currency === undefined && only !== undefined && others.length > 0)
    return fail({ code: "several-currencies", currencies: [only, ...others] });
  const wanted = currency ?? only;
  if (wanted === undefined) return succeed(0);
  return succeed(majorUnitsOf({ minorUnits: sums.get(wanted) ?? 0, currency: wanted }));
}
