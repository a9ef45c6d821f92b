/** What the pane may read of sales, page by page, and what changed since it did. */

import type { BridgeReply, BridgeRequest, SalesScope } from "../../shared/messages/bridge-protocol.ts";
import { revisionOf } from "../../shared/store/change-log.ts";
import { countChangesWithin } from "../../shared/store/changes-within.ts";
import type { SalesScope as StoreScope } from "../../shared/store/ledger/ledger-scope.ts";
import { readSalesPage } from "../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../shared/store/open-store.ts";

export async function pageSales(
  store: Store,
  { scope, after, limit }: BridgeRequest<"sales.page">,
): Promise<BridgeReply<"sales.page">> {
  const page = await readSalesPage(store, storeScopeOf(scope), after, limit);
  return { ...page, lines: [...page.lines] };
}

export async function countChanges(
  store: Store,
  { since, scope }: BridgeRequest<"change.count">,
): Promise<BridgeReply<"change.count">> {
  const revision = await revisionOf(store);
  return { revision, counts: await countChangesWithin(store, since, scope && storeScopeOf(scope)) };
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
