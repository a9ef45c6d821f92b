/** Records with the names of those that they belong to, as an export prints them. */
import type { OwnKind } from "../csv/own/own-kind.ts";
import type { OwnRows } from "../csv/own/own-rows.ts";
import type { NoteSubject } from "../model/note.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import { listNotes } from "../store/find-notes.ts";
import { listObservationsOf } from "../store/find-offers.ts";
import { type MergeableTable, survivorIdOf } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";

/** What is a list of records; sales are read page by page. */
export type ExportedList = Exclude<OwnKind, "sales">;

type Gather<Kind extends ExportedList> = (
  store: Store,
  ids: readonly string[] | undefined,
) => Promise<readonly OwnRows[Kind][]>;

/** The rows of these ids in their order, or of all; ids that are gone are left out. Of prices they are the ids of their offers. */
export const GATHER_OWN_ROWS: { readonly [Kind in ExportedList]: Gather<Kind> } = {
  clients: async (store, ids) => inOrder(await listRecords(store, "clients"), ids),
  products: async (store, ids) => inOrder(await listRecords(store, "products"), ids),
  competitors: async (store, ids) => inOrder(await listRecords(store, "competitors"), ids),
  segments: async (store, ids) => inOrder(await listRecords(store, "segments"), ids),
  contacts: async (store, ids) => {
    const nameOf = await readNames(store, "clients");
    const contacts = inOrder(await listRecords(store, "contacts"), ids);
    return contacts.map((contact) => ({ contact, clientName: nameOf(contact.clientId) }));
  },
  receivables: gatherSettlements,
  targets: gatherTargets,
  notes: async (store, ids) => {
    const notes = inOrder(await listNotes(store), ids);
    const nameOf = await readSubjectNames(store);
    return notes.map((note) => ({ note, aboutName: nameOf(note.about) }));
  },
  offers: gatherOffers,
  prices: gatherPrices,
};

function inOrder<Kept extends { readonly id: string }>(
  records: readonly Kept[],
  ids: readonly string[] | undefined,
): readonly Kept[] {
  if (ids === undefined) return records;
  const byId = new Map<string, Kept>(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function gatherSettlements(
  store: Store,
  ids: readonly string[] | undefined,
): Promise<readonly OwnRows["receivables"][]> {
  const nameOf = await readNames(store, "clients");
  const clientNameOf = ({ clientId }: Receivable | Payment) => (clientId ? nameOf(clientId) : "");
  const receivables = inOrder(await listRecords(store, "receivables"), ids);
  const payments = inOrder(await listRecords(store, "payments"), ids);
  return [
    ...receivables.map((receivable) => ({ receivable, clientName: clientNameOf(receivable) })),
    ...payments.map((payment) => ({ payment, clientName: clientNameOf(payment) })),
  ];
}

async function gatherTargets(
  store: Store,
  ids: readonly string[] | undefined,
): Promise<readonly OwnRows["targets"][]> {
  const nameOf = await readNames(store, "clients");
  const segments = await listRecords(store, "segments");
  const segmentNames = new Map<string, string>(segments.map(({ id, name }) => [id, name]));
  return inOrder(await listRecords(store, "targets"), ids).map((target) => {
    const { scope } = target;
    if (scope.kind === "client") return { target, scopeName: nameOf(scope.id) };
    if (scope.kind === "segment") return { target, scopeName: segmentNames.get(scope.id) ?? "" };
    return { target, scopeName: scope.kind === "category" ? scope.name : "" };
  });
}

async function gatherOffers(
  store: Store,
  ids: readonly string[] | undefined,
): Promise<readonly OwnRows["offers"][]> {
  const [offers, matches, products] = await Promise.all([
    listRecords(store, "offers"),
    listRecords(store, "matches"),
    listRecords(store, "products"),
  ]);
  const mergedIds = await readMergedIds(store);
  const nameOf = await readNames(store, "competitors");
  const productById = new Map<string, (typeof products)[number]>(products.map((one) => [one.id, one]));
  const productIdByOffer = new Map(
    matches
      .filter(({ state }) => state === "confirmed")
      .map(({ offerId, productId = "" }) => [
        survivorIdOf(mergedIds, "offers", offerId),
        survivorIdOf<string>(mergedIds, "products", productId),
      ]),
  );
  return Promise.all(
    inOrder(offers, ids).map(async (offer) => ({
      offer,
      competitorName: nameOf(offer.competitorId),
      latest: (await listObservationsOf(store, offer.id, mergedIds)).at(-1),
      product: productById.get(productIdByOffer.get(offer.id) ?? ""),
    })),
  );
}

async function gatherPrices(
  store: Store,
  offerIds: readonly string[] | undefined,
): Promise<readonly OwnRows["prices"][]> {
  const offers = inOrder(await listRecords(store, "offers"), offerIds);
  const mergedIds = await readMergedIds(store);
  const nameOf = await readNames(store, "competitors");
  const histories = await Promise.all(
    offers.map(async (offer) => {
      const observations = await listObservationsOf(store, offer.id, mergedIds);
      const competitorName = nameOf(offer.competitorId);
      return observations.map((observation) => ({ observation, offer, competitorName }));
    }),
  );
  return histories.flat();
}

/** How the record is called that stands for an id; empty where none does. */
async function readNames(
  store: Store,
  table: Exclude<MergeableTable, "offers">,
): Promise<(id: string) => string> {
  const mergedIds = await readMergedIds(store);
  const names = new Map<string, string>();
  for (const record of await listRecords(store, table)) {
    names.set(record.id, record.name || ("sku" in record ? record.sku : ""));
  }
  return (id) => names.get(survivorIdOf(mergedIds, table, id)) ?? "";
}

async function readSubjectNames(store: Store): Promise<(about: NoteSubject) => string> {
  const [client, contact, competitor, product, segments] = await Promise.all([
    readNames(store, "clients"),
    readNames(store, "contacts"),
    readNames(store, "competitors"),
    readNames(store, "products"),
    listRecords(store, "segments"),
  ]);
  const segmentNames = new Map<string, string>(segments.map(({ id, name }) => [id, name]));
  const byKind = {
    client,
    contact,
    competitor,
    product,
    segment: (id: string) => segmentNames.get(id) ?? "",
  };
  return ({ kind, id }) => byKind[kind](id);
}
