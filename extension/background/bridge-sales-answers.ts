/** What the pane may read of sales, page by page, and what changed since it did. */

import type {
  BridgeReply,
  BridgeRequest,
  ChangeCounts,
  SalesScope,
} from "../../shared/messages/bridge-protocol.ts";
import { countChangesSince, listChangesSince, revisionOf } from "../../shared/store/change-log.ts";
import type { SalesScope as StoreScope } from "../../shared/store/ledger/ledger-scope.ts";
import { readSalesPage } from "../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { getRecord } from "../../shared/store/read-records.ts";

export async function pageSales(
  store: Store,
  { scope, after, limit }: BridgeRequest<"sales.page">,
): Promise<BridgeReply<"sales.page">> {
  const page = await readSalesPage(store, storeScopeOf(scope), after, limit);
  return { ...page, lines: [...page.lines] };
}

export async function countChanges(
  store: Store,
  { since }: BridgeRequest<"change.count">,
): Promise<BridgeReply<"change.count">> {
  const revision = await revisionOf(store);
  const changes = await countChangesSince(store, since);
  const counts: ChangeCounts = {
    clients: changes.get("clients") ?? 0,
    segments: changes.get("segments") ?? 0,
    salesLines: await countChangedLines(store, since),
    notes: changes.get("notes") ?? 0,
    prices: changes.get("observations") ?? 0,
  };
  return { revision, counts };
}

/** An import and its undoing both write the record of the import, which knows how many lines it brought. */
async function countChangedLines(store: Store, since: number): Promise<number> {
  const changes = await listChangesSince(store, since, new Set(["imports"] as const));
  const ids = [...new Set(changes.map(({ id }) => id))];
  const batches = await Promise.all(ids.map((id) => getRecord(store, "imports", id)));
  return batches
    .filter((batch) => batch?.kind === "sales")
    .reduce((sum, batch) => sum + (batch ? batch.addedCount + batch.changedCount : 0), 0);
}

/** Without the fields that are absent: the store tells "no clients" from "any client". */
function storeScopeOf({ clientIds, segmentId, from, to, unassigned }: SalesScope): StoreScope {
  return {
    ...(clientIds && { clientIds }),
    ...(segmentId && { segmentId }),
    ...(from && { from }),
    ...(to && { to }),
    ...(unassigned && { unassigned }),
  };
}
