import type { CurrencyCode } from "../model/money.ts";
import { addMonths, type Month, monthNumberOf, monthOf } from "../model/month.ts";
import type { MonthTotal } from "../model/month-total.ts";
import type { SalesLine } from "../model/sales-line.ts";
import type { LedgerReach } from "./ledger-reach.ts";
import { returnKindOf } from "./return-kind.ts";

interface Sums {
  sales: number;
  returns: number;
  quantity: number;
  readonly orders: Set<string>;
}

const MONTHS_OF_YEAR = 12;

/**
 * The months of the lines in one currency, oldest first, no gaps: from the ledger's first month to its last, since a
 * month without a line in a ledger that covers it is known to be 0. One pass.
 */
export function monthTotals(
  lines: readonly SalesLine[],
  currency: CurrencyCode,
  reach: LedgerReach,
): readonly MonthTotal[] {
  const first = monthNumberOf(monthOf(reach.from));
  const count = monthNumberOf(monthOf(reach.until)) - first + 1;
  const sums = Array.from({ length: count }, emptySums);
  for (const line of lines) {
    const month = sums[monthNumberOf(monthOf(line.soldOn)) - first];
    if (month !== undefined && line.net.currency === currency) addLine(month, line);
  }
  return sums.map((month, index) =>
    totalOf(month, addMonths(monthOf(reach.from), index), sums[index - MONTHS_OF_YEAR]),
  );
}

function emptySums(): Sums {
  return { sales: 0, returns: 0, quantity: 0, orders: new Set() };
}

function addLine(sums: Sums, line: SalesLine): void {
  const { net, quantity, documentType, documentNumber, source } = line;
  const isReturn = returnKindOf(net.minorUnits, quantity.coefficient) !== "sold";
  sums[isReturn ? "returns" : "sales"] += net.minorUnits;
  if (documentType === "invoice") sums.orders.add(`${source}\n${documentNumber}`);
  sums.quantity += quantity.coefficient / 10 ** quantity.scale;
}

function totalOf(
  { sales, returns, quantity, orders }: Sums,
  month: Month,
  lastYear: Sums | undefined,
): MonthTotal {
  return {
    month,
    netMinorUnits: sales + returns,
    salesMinorUnits: sales,
    returnsMinorUnits: returns,
    quantity: Number(quantity.toFixed(6)),
    orderCount: orders.size,
    ...(lastYear && { lastYearMinorUnits: lastYear.sales + lastYear.returns }),
  };
}
