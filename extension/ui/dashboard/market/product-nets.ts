import { addDays } from "../../../../shared/model/day.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import { ledgerSpan } from "../../../../shared/store/ledger/ledger-span.ts";
import { totalsOfLedger } from "../../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../../shared/store/open-store.ts";

/** Net sales by SKU in the last twelve months of the ledger, in the currency of the largest; without those that sold nothing. */
export type ProductNets = ReadonlyMap<string, Money>;

export async function readProductNets(store: Store): Promise<ProductNets> {
  const span = await ledgerSpan(store);
  if (span === undefined) return new Map();
  const to = span.lastDay;
  const totals = await totalsOfLedger(store, "product", { from: addDays(to, -364), to });
  const nets = new Map<string, Money>();
  for (const { key, currency, netMinorUnits } of totals) {
    const isLargest = netMinorUnits > (nets.get(key)?.minorUnits ?? 0);
    // The ledger's currencies were read as such when they were imported.
    if (isLargest) nets.set(key, { minorUnits: netMinorUnits, currency: currency as CurrencyCode });
  }
  return nets;
}
