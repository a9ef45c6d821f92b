import type { Day } from "../model/day.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { ProductTotal } from "../model/month-total.ts";
import type { SalesLine } from "../model/sales-line.ts";

export interface ProductPeriod {
  readonly from: Day;
  readonly to: Day;
}

interface Sums {
  name: string;
  named: Day;
  net: number;
  quantity: number;
}

/**
 * What each product brought between two days (both included) in one currency, largest net first. The name is the one
 * of its newest line. Shares are of the sum of all products; of returns that outweigh sales no share is said (0).
 */
export function productTotals(
  lines: readonly SalesLine[],
  currency: CurrencyCode,
  { from, to }: ProductPeriod,
): readonly ProductTotal[] {
  const bySku = new Map<string, Sums>();
  let total = 0;
  for (const line of lines) {
    if (line.net.currency !== currency || line.soldOn < from || line.soldOn > to) continue;
    total += line.net.minorUnits;
    addLine(bySku, line);
  }
  return [...bySku]
    .map(([sku, { name, net, quantity }]) => ({
      sku,
      name,
      netMinorUnits: net,
      quantity: Number(quantity.toFixed(6)),
      shareRatio: total > 0 ? net / total : 0,
    }))
    .sort((a, b) => b.netMinorUnits - a.netMinorUnits || a.sku.localeCompare(b.sku, "en"));
}

function addLine(bySku: Map<string, Sums>, { sku, productName, soldOn, net, quantity }: SalesLine): void {
  const amount = quantity.coefficient / 10 ** quantity.scale;
  const sums = bySku.get(sku);
  if (sums === undefined) {
    bySku.set(sku, { name: productName, named: soldOn, net: net.minorUnits, quantity: amount });
    return;
  }
  sums.net += net.minorUnits;
  sums.quantity += amount;
  if (soldOn >= sums.named && productName !== "") Object.assign(sums, { name: productName, named: soldOn });
}
