import type { CurrencyCode } from "../model/money.ts";
import { listChangesSince, revisionOf } from "../store/change-log.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { readWhiteSpaceBasis, type WhiteSpaceBasis } from "./find-white-space.ts";

interface KeptBasis {
  readonly revision: Revision;
  readonly currency: CurrencyCode;
  readonly mergedClients: ReadonlyMap<string, string>;
  readonly basis: WhiteSpaceBasis | undefined;
}

/** A write to one of these may change what clients spent, or on what; of clients only their merges do. */
const BASIS_TABLES = new Set(["ledger", "imports", "products"] as const);

/**
 * The basis of the last question, as long as it stands: the whole ledger is read for it. Edits of clients leave it be,
 * for they come after every visit and change nothing of what was bought.
 */
export function keepWhiteSpaceBasis(): (
  store: Store,
  currency: CurrencyCode,
) => Promise<WhiteSpaceBasis | undefined> {
  let kept: KeptBasis | undefined;
  return async (store, currency) => {
    const revision = await revisionOf(store);
    const mergedClients = (await readMergedIds(store, revision)).survivors.clients;
    const isStanding =
      kept?.currency === currency &&
      isSameMap(kept.mergedClients, mergedClients) &&
      (await listChangesSince(store, kept.revision, BASIS_TABLES)).length === 0;
    const basis = kept && isStanding ? kept.basis : await readWhiteSpaceBasis(store, currency);
    kept = { revision, currency, mergedClients, basis };
    return basis;
  };
}

function isSameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
