/** Everything that the dashboard shows, read from the store in one go; nothing here draws. */

import { listConnections } from "../../../shared/actions/list-connections.ts";
import type { Client } from "../../../shared/model/client.ts";
import type { Connection } from "../../../shared/model/connection.ts";
import { addDays, type Day, dayOfNumber } from "../../../shared/model/day.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import type { LatestPrice } from "../../../shared/model/latest-price.ts";
import type { CurrencyCode, Money } from "../../../shared/model/money.ts";
import type { Segment } from "../../../shared/model/segment.ts";
import type { Settings } from "../../../shared/model/setting.ts";
import { listLatestPrices } from "../../../shared/store/find-offers.ts";
import { ledgerSpan } from "../../../shared/store/ledger/ledger-span.ts";
import { type LedgerTotal, totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import type { ClientRow } from "./clients/client-row.ts";
import type { OverviewFigures } from "./start/figure-list.tsx";

export interface DashboardFigures {
  readonly overview: OverviewFigures;
  readonly clients: readonly Client[];
  readonly clientRows: readonly ClientRow[];
  readonly unassigned: UnassignedFigures;
  readonly period?: { readonly from: Day; readonly to: Day };
  readonly dataLabel?: string;
  readonly segments: readonly Segment[];
  readonly prices: readonly LatestPrice[];
  readonly imports: readonly ImportBatch[];
  readonly asking: readonly Connection[];
  readonly granted: readonly Connection[];
  readonly ended: readonly Connection[];
}

/** The lines of the whole ledger that name no client; nets of one Money a currency. */
export interface UnassignedFigures {
  readonly lineCount: number;
  readonly nets: readonly Money[];
}

const MOST_OFFERS = 2000;

export async function readFigures(store: Store): Promise<DashboardFigures> {
  const span = await ledgerSpan(store);
  const [clients, segments, notes, imports, { prices }, connections, sales] = await Promise.all([
    listRecords(store, "clients"),
    listRecords(store, "segments"),
    listRecords(store, "notes"),
    listRecords(store, "imports"),
    listLatestPrices(store, { limit: MOST_OFFERS }),
    listConnections({ store, now: store.now() }),
    readClientSales(store, span),
  ]);
  return {
    overview: {
      clientCount: clients.length,
      lineCount: sales.lineCount,
      unassignedCount: sales.unassigned.lineCount,
      offerCount: prices.length,
      noteCount: notes.length,
      ...(span && { span }),
    },
    clients,
    clientRows: clients.map((client) => ({ client, ...sales.byClient(client.id) })).toSorted(compareRows),
    unassigned: sales.unassigned,
    ...(sales.period && { period: sales.period }),
    ...(span?.labels.length && { dataLabel: span.labels.join(", ") }),
    segments: segments.toSorted((a, b) => a.name.localeCompare(b.name)),
    prices: prices.toSorted((a, b) => (a.latest.observedAt < b.latest.observedAt ? 1 : -1)),
    imports: imports.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1)),
    ...connections,
  };
}

/** The person's choices; an empty record when none were made. */
export async function readSettings(store: Store): Promise<Settings> {
  return (await getRecord(store, "settings", "settings")) ?? { id: "settings" };
}

type ClientSales = Pick<ClientRow, "nets" | "changeRatio" | "lastSoldOn">;

/** The last twelve months of the ledger (not of the calendar: an old ledger would look empty) and the twelve before. */
async function readClientSales(
  store: Store,
  span: { readonly firstDay: Day; readonly lastDay: Day } | undefined,
) {
  if (span === undefined) {
    const unassigned: UnassignedFigures = { lineCount: 0, nets: [] };
    return { lineCount: 0, unassigned, byClient: (): ClientSales => ({ nets: [] }) };
  }
  const to = span.lastDay;
  const from = addDays(to, -364);
  const before = { from: addDays(from, -365), to: addDays(from, -1) };
  const [all, current, previous] = await Promise.all([
    totalsOfLedger(store, "client"),
    totalsOfLedger(store, "client", { from, to }),
    totalsOfLedger(store, "client", before),
  ]);
  const currentByClient = groupByKey(current);
  const previousByClient = groupByKey(previous);
  const allByClient = groupByKey(all);
  const byClient = (clientId: string): ClientSales => {
    const totals = currentByClient.get(clientId) ?? [];
    const lastDay = Math.max(...(allByClient.get(clientId) ?? []).map((total) => total.lastDay));
    // Without a full year before there is nothing to compare with: unknown, not "+100 %".
    const isComparable = span.firstDay <= before.from;
    return {
      nets: netsOf(totals),
      changeRatio: isComparable ? changeOf(totals, previousByClient.get(clientId) ?? []) : undefined,
      ...(Number.isFinite(lastDay) && { lastSoldOn: dayOfNumber(lastDay) }),
    };
  };
  const withoutClient = allByClient.get("") ?? [];
  const unassigned: UnassignedFigures = {
    lineCount: lineCountOf(withoutClient),
    nets: netsOf(withoutClient),
  };
  return {
    lineCount: lineCountOf(all),
    unassigned,
    byClient,
    period: { from: laterOf(from, span.firstDay), to },
  };
}

/** Days compare as text. */
function laterOf(a: Day, b: Day): Day {
  return a.localeCompare(b, "en") < 0 ? b : a;
}

function groupByKey(totals: readonly LedgerTotal[]): ReadonlyMap<string, readonly LedgerTotal[]> {
  const groups = new Map<string, LedgerTotal[]>();
  for (const total of totals) groups.set(total.key, [...(groups.get(total.key) ?? []), total]);
  return groups;
}

function lineCountOf(totals: readonly LedgerTotal[]): number {
  return totals.reduce((count, total) => count + total.lineCount, 0);
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

function compareRows(a: ClientRow, b: ClientRow): number {
  const difference = (b.nets[0]?.minorUnits ?? 0) - (a.nets[0]?.minorUnits ?? 0);
  return difference !== 0 ? difference : a.client.name.localeCompare(b.client.name);
}
