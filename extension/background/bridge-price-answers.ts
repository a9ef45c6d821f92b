/** What the pane may read of competitors' prices and of what they are the same as. */

import {
  type BridgeReply,
  type BridgeRequest,
  MAX_PRICES_OF_OFFER,
} from "../../shared/messages/bridge-protocol.ts";
import { MAX_REPLY_CHARACTERS } from "../../shared/messages/bridge-wire.ts";
import { revisionOf } from "../../shared/store/change-log.ts";
import { listLatestPrices, listObservationsOf } from "../../shared/store/find-offers.ts";
import { listRecordPage } from "../../shared/store/list-record-page.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { getRecord } from "../../shared/store/read-records.ts";

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

export async function listHistories(
  store: Store,
  { offerIds }: BridgeRequest<"price.history">,
): Promise<BridgeReply<"price.history">> {
  const histories = offerIds.map(async (offerId) => {
    const observations = await listObservationsOf(store, offerId);
    const newest = observations.slice(-MAX_PRICES_OF_OFFER);
    return { offerId, seen: newest.map(({ observedAt, price }) => ({ observedAt, price })) };
  });
  return { histories: await Promise.all(histories) };
}

/** A page of all matches, of which the confirmed ones are told. */
export async function pageMatches(
  store: Store,
  { after, limit }: BridgeRequest<"match.page">,
): Promise<BridgeReply<"match.page">> {
  const { records, next } = await listRecordPage(store, "matches", { after, limit });
  const told = await Promise.all(
    records.map(async ({ offerId, productId, state }) => {
      if (state !== "confirmed" || productId === undefined) return [];
      const product = await getRecord(store, "products", productId);
      return product ? [{ offerId, productId, sku: product.sku, name: product.name }] : [];
    }),
  );
  return { matches: told.flat(), ...(next !== undefined && { next }) };
}
