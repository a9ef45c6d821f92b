/** What the pane may read of sales and prices, page by page, and what changed since it did. */

import type { BridgeReply, BridgeRequest, SalesScope } from "../../shared/messages/bridge-protocol.ts";
import { MAX_REPLY_CHARACTERS } from "../../shared/messages/bridge-wire.ts";
import { revisionOf } from "../../shared/store/change-log.ts";
import { countChangesWithin } from "../../shared/store/changes-within.ts";
import { listLatestPrices } from "../../shared/store/find-offers.ts";
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

/** Prices carry what the pages said; a page of them that would be too large for one reply is cut in half. */
export async function pagePrices(
  store: Store,
  { after, limit }: BridgeRequest<"price.page">,
): Promise<BridgeReply<"price.page">> {
  const revision = await revisionOf(store);
  let size = limit;
  while (true) {
    const page = await listLatestPrices(store, { limit: size, ...(after !== undefined && { after }) });
    const reply = { ...page, prices: [...page.prices], revision };
    if (size === 1 || JSON.stringify(reply).length < MAX_REPLY_CHARACTERS / 2) return reply;
    size = Math.ceil(size / 2);
  }
}

export async function countChanges(
  store: Store,
  { since, scope = {} }: BridgeRequest<"change.count">,
): Promise<BridgeReply<"change.count">> {
  const revision = await revisionOf(store);
  return { revision, counts: await countChangesWithin(store, since, storeScopeOf(scope)) };
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
