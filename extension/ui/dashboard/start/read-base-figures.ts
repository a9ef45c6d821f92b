import { keyClientsByRevenue } from "../../../../shared/analysis/client-base.ts";
import { type FiscalYear, fiscalYearOf } from "../../../../shared/analysis/fiscal-year.ts";
import { addDays, type Day, dayNumberOf } from "../../../../shared/model/day.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import type { Settings } from "../../../../shared/model/setting.ts";
import { thresholdsOf } from "../../../../shared/model/thresholds.ts";
import { ledgerSpan } from "../../../../shared/store/ledger/ledger-span.ts";
import { type LedgerTotal, totalsOfLedger } from "../../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../../shared/store/open-store.ts";

/** What the thresholds of the settings say of the ledger. All reckoned back from the ledger's last day, not from today. */
export interface BaseFigures {
  readonly lastDay: Day;
  readonly activeDays: number;
  readonly activeCount: number;
  /** Clients that ever bought. */
  readonly buyerCount: number;
  readonly keyRatio: number;
  /** Of the last twelve months; absent when several currencies cannot be added up. */
  readonly keyCount?: number;
  readonly fiscalYear: FiscalYear;
  /** Net of the fiscal year so far, one Money a currency, largest first. */
  readonly fiscalNets: readonly Money[];
}

/** Undefined while nothing is imported. Cost: three passes over the ledger's blocks, most of them cut by day. */
export async function readBaseFigures(store: Store, settings: Settings): Promise<BaseFigures | undefined> {
  const span = await ledgerSpan(store);
  if (span === undefined) return undefined;
  const { lastDay } = span;
  const { activeClientDays, keyRevenueRatio } = thresholdsOf(settings);
  const fiscalYear = fiscalYearOf(lastDay, settings.fiscalYearStartMonth ?? 1);
  const [all, year, fiscal] = await Promise.all([
    totalsOfLedger(store, "client"),
    totalsOfLedger(store, "client", { from: addDays(lastDay, -364), to: lastDay }),
    totalsOfLedger(store, "client", { from: fiscalYear.from, to: lastDay }),
  ]);
  const buyers = lastDayByClient(all);
  const firstActiveDay = dayNumberOf(lastDay) - activeClientDays + 1;
  const keyCount = keyCountOf(year, keyRevenueRatio);
  return {
    lastDay,
    activeDays: activeClientDays,
    activeCount: [...buyers.values()].filter((day) => day >= firstActiveDay).length,
    buyerCount: buyers.size,
    keyRatio: keyRevenueRatio,
    ...(keyCount !== undefined && { keyCount }),
    fiscalYear,
    fiscalNets: netsByCurrency(fiscal),
  };
}

/** Unassigned lines are nobody's. */
function lastDayByClient(totals: readonly LedgerTotal[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { key, lastDay } of totals) {
    if (key !== "") days.set(key, Math.max(lastDay, days.get(key) ?? lastDay));
  }
  return days;
}

function keyCountOf(totals: readonly LedgerTotal[], ratio: number): number | undefined {
  const currencies = new Set(totals.map(({ currency }) => currency));
  if (currencies.size > 1) return undefined;
  const revenues = totals.map(({ key, netMinorUnits }) => ({ clientId: key, netMinorUnits }));
  return keyClientsByRevenue(revenues, ratio).filter((clientId) => clientId !== "").length;
}

function netsByCurrency(totals: readonly LedgerTotal[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { currency, netMinorUnits } of totals)
    sums.set(currency, (sums.get(currency) ?? 0) + netMinorUnits);
  return [...sums]
    .map(([currency, minorUnits]) => ({ minorUnits, currency: currency as CurrencyCode }))
    .toSorted((a, b) => b.minorUnits - a.minorUnits);
}
