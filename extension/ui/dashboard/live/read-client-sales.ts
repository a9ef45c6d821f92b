import type { LedgerReach } from "../../../../shared/analysis/ledger-reach.ts";
import { addDays, type Day, dayOfNumber } from "../../../../shared/model/day.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import { ledgerSpan } from "../../../../shared/store/ledger/ledger-span.ts";
import { type LedgerTotal, totalsOfLedger } from "../../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../../shared/store/open-store.ts";

/** What one client bought. What is not known is absent, never 0. */
export interface SalesOfClient {
  /** Net of the period, one Money a currency, largest first; empty when the client bought nothing in it. */
  readonly nets: readonly Money[];
  /** Change on the year before as a ratio; absent when the ledger does not reach back or currencies differ. */
  readonly changeRatio?: number;
  readonly lastSoldOn?: Day;
}

/** The lines of the whole ledger that name no client; nets of one Money a currency. */
export interface UnassignedSales {
  readonly lineCount: number;
  readonly nets: readonly Money[];
}

export interface ClientSales {
  /** The same object for a client as long as no ledger came or went. */
  readonly of: (clientId: string) => SalesOfClient;
  readonly unassigned: UnassignedSales;
  /** The months that the nets cover; absent when no ledger was imported. */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** What the whole ledger covers: within it a client without a line bought nothing. Absent when no ledger was imported. */
  readonly reach?: LedgerReach;
}

const NOTHING: SalesOfClient = { nets: [] };

/** The last twelve months of the ledger (not of the calendar: an old ledger would look empty) and the twelve before. */
export async function readClientSales(store: Store): Promise<ClientSales> {
  const span = await ledgerSpan(store);
  if (span === undefined) return { of: () => NOTHING, unassigned: { lineCount: 0, nets: [] } };
  const to = span.lastDay;
  const from = addDays(to, -364);
  const before = { from: addDays(from, -365), to: addDays(from, -1) };
  const [all, current, previous] = await Promise.all([
    totalsOfLedger(store, "client"),
    totalsOfLedger(store, "client", { from, to }),
    totalsOfLedger(store, "client", before),
  ]);
  const [currentByClient, previousByClient] = [groupByKey(current), groupByKey(previous)];
  // Without a full year before there is nothing to compare with: unknown, not "+100 %".
  const isComparable = span.firstDay <= before.from;
  const byClient = new Map<string, SalesOfClient>();
  const allByClient = groupByKey(all);
  for (const [clientId, totals] of allByClient) {
    const now = currentByClient.get(clientId) ?? [];
    const changeRatio = isComparable ? changeOf(now, previousByClient.get(clientId) ?? []) : undefined;
    byClient.set(clientId, {
      nets: netsOf(now),
      ...(changeRatio !== undefined && { changeRatio }),
      lastSoldOn: dayOfNumber(Math.max(...totals.map(({ lastDay }) => lastDay))),
    });
  }
  return {
    of: (clientId) => byClient.get(clientId) ?? NOTHING,
    unassigned: unassignedOf(allByClient.get("") ?? []),
    period: { from: laterOf(from, span.firstDay), to },
    reach: { from: span.firstDay, until: span.lastDay },
  };
}

function unassignedOf(totals: readonly LedgerTotal[]): UnassignedSales {
  return { lineCount: totals.reduce((sum, { lineCount }) => sum + lineCount, 0), nets: netsOf(totals) };
}

/** Days compare as text. */
function laterOf(a: Day, b: Day): Day {
  return a < b ? b : a;
}

function groupByKey(totals: readonly LedgerTotal[]): ReadonlyMap<string, readonly LedgerTotal[]> {
  const groups = new Map<string, LedgerTotal[]>();
  for (const total of totals) {
    const group = groups.get(total.key);
    if (group === undefined) groups.set(total.key, [total]);
    else group.push(total);
  }
  return groups;
}

function netsOf(totals: readonly LedgerTotal[]): readonly Money[] {
  return totals
    .map(({ netMinorUnits, currency }) => ({ minorUnits: netMinorUnits, currency: currency as CurrencyCode }))
    .toSorted((a, b) => b.minorUnits - a.minorUnits);
}

function changeOf(now: readonly LedgerTotal[], before: readonly LedgerTotal[]): number | undefined {
  const [current, previous] = [now[0], before[0]];
  if (now.length !== 1 || before.length !== 1 || current?.currency !== previous?.currency) return undefined;
  if (current === undefined || previous === undefined || previous.netMinorUnits <= 0) return undefined;
  return current.netMinorUnits / previous.netMinorUnits - 1;
}
