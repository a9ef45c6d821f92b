import { useEffect, useState } from "react";
import { addDays } from "../../../../shared/model/day.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import { ledgerSpan } from "../../../../shared/store/ledger/ledger-span.ts";
import { totalsOfLedger } from "../../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../../shared/store/open-store.ts";

/** A rule that is being typed is reckoned when the typing rests. */
const QUIET_MS = 300;

/** Net of the ledger's last twelve months under the rule, one Money a currency; undefined while it is reckoned. */
export function useSegmentNet(store: Store, segment: Segment): readonly Money[] | undefined {
  const [nets, setNets] = useState<readonly Money[]>();
  useEffect(() => {
    let isCurrent = true;
    setNets(undefined);
    const timer = setTimeout(() => {
      readNets(store, segment).then((read) => isCurrent && setNets(read), reportError);
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [store, segment]);
  return nets;
}

async function readNets(store: Store, segment: Segment): Promise<readonly Money[]> {
  const span = await ledgerSpan(store);
  if (span === undefined) return [];
  const period = { from: addDays(span.lastDay, -364), to: span.lastDay };
  const sums = new Map<string, number>();
  for (const { currency, netMinorUnits } of await totalsOfLedger(store, "month", { ...period, segment }))
    sums.set(currency, (sums.get(currency) ?? 0) + netMinorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency: currency as CurrencyCode }));
}
