/** What goes over to the kept record. Notes and sales lines do not: they are looked up by every id that it stands for. */

import type { ClientId, CompetitorId, ProductId } from "../model/ids.ts";
import { listContactsOfAll } from "../store/find-contacts.ts";
import type { MergeableTable } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import type { RecordWrite } from "../store/tables.ts";

interface Move {
  readonly table: MergeableTable;
  readonly keepId: string;
  readonly otherIds: readonly string[];
}

export async function movesOf(
  store: Store,
  { table, keepId, otherIds }: Move,
): Promise<readonly RecordWrite[]> {
  const moved = new Set(otherIds);
  switch (table) {
    case "clients": {
      const contacts = await listContactsOfAll(store, otherIds);
      return contacts.map((contact) => ({
        table: "contacts",
        record: { ...contact, clientId: keepId as ClientId },
      }));
    }
    case "competitors": {
      const offers = (await listRecords(store, "offers")).filter(({ competitorId }) =>
        moved.has(competitorId),
      );
      return offers.map((offer) => ({
        table: "offers",
        record: { ...offer, competitorId: keepId as CompetitorId },
      }));
    }
    case "products":
      return matchMoves(store, keepId as ProductId, otherIds);
    case "contacts":
      return [];
  }
}

/** An offer that two of the products were compared with keeps one answer: the kept product's, else that of the first. */
async function matchMoves(
  store: Store,
  keepId: ProductId,
  otherIds: readonly string[],
): Promise<readonly RecordWrite[]> {
  const matches = await listRecords(store, "matches");
  const answered = new Set(matches.flatMap((match) => (match.productId === keepId ? match.offerId : [])));
  return otherIds.flatMap((otherId) =>
    matches
      .filter(({ productId }) => productId === otherId)
      .map((match): RecordWrite => {
        if (answered.has(match.offerId)) return { table: "matches", id: match.id, removed: true };
        answered.add(match.offerId);
        return { table: "matches", record: { ...match, productId: keepId } };
      }),
  );
}
