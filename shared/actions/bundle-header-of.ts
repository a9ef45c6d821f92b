import type { BundleRecord } from "../carriers/bundle/bundle.ts";
import {
  BUNDLE_FORMAT,
  BUNDLE_KIND,
  type BundleCounts,
  type BundleHeader,
  type BundleScope,
  NO_COUNTS,
} from "../carriers/bundle/bundle-header.ts";
import type { Instant } from "../model/day.ts";
import type { LedgerSource } from "../model/ledger-source.ts";
import { CurrencyCode } from "../model/money.ts";
import { ledgerSpan } from "../store/ledger/ledger-span.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import type { BundleChoice } from "./bundle-choice.ts";

interface BundleMaking {
  readonly store: Store;
  readonly choice: BundleChoice;
  readonly id: string;
  readonly now: Instant;
}

interface BundleContent {
  readonly revision: number;
  readonly records: readonly BundleRecord[];
  readonly lineCount: number;
}

/** What a data file says of itself before anything else. */
export async function bundleHeaderOf(
  { store, choice, id, now }: BundleMaking,
  content: BundleContent,
): Promise<BundleHeader> {
  const { revision, records, lineCount } = content;
  const counts = countsOf(records, lineCount);
  const settings = await getRecord(store, "settings", "settings");
  const currency = CurrencyCode.safeParse(settings?.currency);
  const { author, recipient } = choice;
  const { staleObservationDays } = settings?.thresholds ?? {};
  return {
    dosar: BUNDLE_KIND,
    format: BUNDLE_FORMAT,
    id,
    purpose: "data",
    madeAt: now,
    deviceId: store.deviceId,
    revision,
    ...(author && { author }),
    ...(recipient && { recipient }),
    scope: scopeOf(choice, records),
    counts,
    ledgerSources: counts.salesLines === 0 ? [] : await sourcesWithin(store, choice),
    ...(settings?.language && { language: settings.language }),
    ...(settings?.formatLocale && { formatLocale: settings.formatLocale }),
    ...(currency.success && { currency: currency.data }),
    ...(staleObservationDays !== undefined && { staleObservationDays }),
  };
}

function scopeOf(choice: BundleChoice, records: readonly BundleRecord[]): BundleScope {
  const { clients, from, to, hasPrices, hasNotes, hasContacts, hasReceivables } = choice;
  const namesOf = (wanted: "clients" | "segments", most: number) =>
    records
      .flatMap(({ table, record }) => (table === wanted && "name" in record ? [record.name] : []))
      .slice(0, most);
  return {
    clients: clients.kind === "all" ? "all" : "chosen",
    clientNames: clients.kind === "clients" ? namesOf("clients", 5) : [],
    segmentNames: clients.kind === "segments" ? namesOf("segments", 20) : [],
    ...(from && { from }),
    ...(to && { to }),
    hasPrices,
    hasNotes,
    hasContacts,
    hasReceivables,
  };
}

/** What each ledger covers within the period: outside of it the file knows nothing, which is not zero. */
async function sourcesWithin(store: Store, { from, to }: BundleChoice): Promise<LedgerSource[]> {
  const span = await ledgerSpan(store);
  return (span?.sources ?? [])
    .map((source) => ({
      ...source,
      labels: [...source.labels],
      firstDay: from !== undefined && from > source.firstDay ? from : source.firstDay,
      lastDay: to !== undefined && to < source.lastDay ? to : source.lastDay,
    }))
    .filter(({ firstDay, lastDay }) => firstDay <= lastDay);
}

function countsOf(records: readonly BundleRecord[], salesLines: number): BundleCounts {
  const counts = { ...NO_COUNTS, salesLines };
  for (const { table } of records) counts[table]++;
  return counts;
}
