import { addDays } from "../../../../shared/model/day.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import { ledgerSpan } from "../../../../shared/store/ledger/ledger-span.ts";
import { totalsOfLedger } from "../../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../../shared/store/open-store.ts";

/** Net sales by SKU in the last twelve months of the ledger; without those that sold nothing. */
export interface ProductNets {
  /** Those of the sales, the one with the most lines first. */
  readonly currencies: readonly CurrencyCode[];
  /** One sum a currency, in the order of `currencies`: nothing is converted, since no rate is known. */
  readonly bySku: ReadonlyMap<string, readonly Money[]>;
}

export const NO_NETS: ProductNets = { currencies: [], bySku: new Map() };

export async function readProductNets(store: Store): Promise<ProductNets> {
  const span = await ledgerSpan(store);
  if (span === undefined) return NO_NETS;
  const to = span.lastDay;
  const totals = await totalsOfLedger(store, "product", { from: addDays(to, -364), to });
  const lineCounts = new Map<CurrencyCode, number>();
  const bySku = new Map<string, Money[]>();
  for (const { key, currency: code, netMinorUnits, lineCount } of totals) {
    // The ledger's currencies were read as such when they were imported.
    const currency = code as CurrencyCode;
    lineCounts.set(currency, (lineCounts.get(currency) ?? 0) + lineCount);
    if (netMinorUnits <= 0) continue;
    bySku.set(key, [...(bySku.get(key) ?? []), { minorUnits: netMinorUnits, currency }]);
  }
  const currencies = [...lineCounts.keys()].sort(
    (a, b) => (lineCounts.get(b) ?? 0) - (lineCounts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const place = ({ currency }: Money) => currencies.indexOf(currency);
  for (const nets of bySku.values()) nets.sort((a, b) => place(a) - place(b));
  return { currencies, bySku };
}
