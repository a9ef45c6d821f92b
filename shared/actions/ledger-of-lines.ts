import type { SalesLine } from "../model/sales-line.ts";
import type { LedgerOfSheet } from "./sheet-request.ts";

/**
 * What the ledgers cover that these lines come from: a client of last year's system has no zeros for the years of
 * another one, and no label of its data. Without lines, all ledgers together.
 */
export function ledgerOfLines(
  ledger: LedgerOfSheet | undefined,
  lines: readonly SalesLine[],
): LedgerOfSheet | undefined {
  const named = new Set(lines.map(({ source }) => source));
  const own = ledger?.sources.filter(({ source }) => named.has(source)) ?? [];
  const firstDay = own.map((source) => source.firstDay).toSorted()[0];
  const lastDay = own
    .map((source) => source.lastDay)
    .toSorted()
    .at(-1);
  if (firstDay === undefined || lastDay === undefined) return ledger;
  return {
    firstDay,
    lastDay,
    labels: [...new Set(own.flatMap(({ labels }) => labels))],
    sources: own,
  };
}
