/** What goes over to the kept record. Notes, sales lines and observations do not: they are looked up by every id that it stands for. */

import type { ClientId, CompetitorId, OfferId, ProductId } from "../model/ids.ts";
import { listContactsOfAll } from "../store/find-contacts.ts";
import type { MergeableTable } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord, listRecords } from "../store/read-records.ts";
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
    case "offers":
      return [
        ...(await matchMovesOfOffers(store, keepId as OfferId, otherIds)),
        ...(await watchMoves(store, keepId as OfferId, otherIds)),
      ];
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

/** The kept offer keeps its own answers; of the others come those about products that it was not compared with. */
async function matchMovesOfOffers(
  store: Store,
  keepId: OfferId,
  otherIds: readonly string[],
): Promise<readonly RecordWrite[]> {
  const matches = await listRecords(store, "matches");
  const own = matches.filter(({ offerId }) => offerId === keepId);
  const answered = new Set(own.map(({ productId }) => productId));
  let isConfirmed = own.some(({ state }) => state === "confirmed");
  return matches
    .filter(({ offerId }) => otherIds.includes(offerId))
    .map((match): RecordWrite => {
      const isSecond = match.state === "confirmed" && isConfirmed;
      if (answered.has(match.productId) || isSecond) return { table: "matches", id: match.id, removed: true };
      answered.add(match.productId);
      isConfirmed ||= match.state === "confirmed";
      return { table: "matches", record: { ...match, offerId: keepId } };
    });
}

/** One offer is watched once: as the kept one was, else as the first of the others. */
async function watchMoves(
  store: Store,
  keepId: OfferId,
  otherIds: readonly string[],
): Promise<readonly RecordWrite[]> {
  const found = await Promise.all(otherIds.map((id) => getRecord(store, "watches", id)));
  const others = found.filter((watch) => watch !== undefined);
  const [first] = others;
  const isWatched = (await getRecord(store, "watches", keepId)) !== undefined;
  return [
    ...(first && !isWatched ? [{ table: "watches" as const, record: { ...first, id: keepId } }] : []),
    ...others.map(({ id }): RecordWrite => ({ table: "watches", id, removed: true })),
  ];
}
