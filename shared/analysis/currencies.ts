import type { CurrencyCode } from "../model/money.ts";
import type { SalesColumns } from "../model/sales-columns.ts";
import type { SalesLine } from "../model/sales-line.ts";

/** The currencies of the lines, the one with most lines first; sums over currencies mean nothing. */
export function currenciesOf(lines: readonly SalesLine[]): readonly CurrencyCode[] {
  return byLineCount(lines.map(({ net }) => net.currency));
}

/** As those of lines: a client's page and sheet tell of the same currency. */
export function currenciesOfColumns({ currency, currencies }: SalesColumns): readonly CurrencyCode[] {
  return byLineCount(Array.from(currency, (place) => currencies[place] ?? []).flat());
}

function byLineCount(currencies: readonly CurrencyCode[]): readonly CurrencyCode[] {
  const counts = new Map<CurrencyCode, number>();
  for (const currency of currencies) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "en"))
    .map(([currency]) => currency);
}
