import type { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";

/** The currencies of the lines, the one with most lines first; sums over currencies mean nothing. */
export function currenciesOf(lines: readonly SalesLine[]): readonly CurrencyCode[] {
  const counts = new Map<CurrencyCode, number>();
  for (const { net } of lines) counts.set(net.currency, (counts.get(net.currency) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "en"))
    .map(([currency]) => currency);
}
