import type { BundleRecord } from "../carriers/bundle/bundle.ts";
import { BUNDLE_TABLES, type BundleRecordOf, type BundleTable } from "../carriers/bundle/bundle-tables.ts";
import type { Client } from "../model/client.ts";
import type { Contact } from "../model/contact.ts";
import type { Note } from "../model/note.ts";
import type { Product } from "../model/product.ts";
import { OLDEST_STAMP, type Stamp } from "../model/stamp.ts";
import { readWriterStamps, recordKeyOf, type WriterStamps } from "../store/field-stamps.ts";
import { listPicturesWithin } from "../store/find-pictures.ts";
import type { MergedIds } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";
import { type BundleChoice, chosenClients, chosenSegments } from "./bundle-choice.ts";
import { isTargetOf, NO_SETTLEMENTS, settlementsOf } from "./bundle-settlements.ts";

/** Of the newest; a data file may weigh twice that at most. */
export const MOST_PICTURE_BYTES_IN_FILE = 60_000_000;

/**
 * The records of a choice with their writers. `soldSkus` are those of the sales lines that travel: of a part of the
 * clients only the products go along that were sold to them.
 */
export async function gatherBundleRecords(
  store: Store,
  choice: BundleChoice,
  soldSkus: ReadonlySet<string>,
): Promise<readonly BundleRecord[]> {
  const [allClients, allSegments] = await Promise.all([
    listRecords(store, "clients"),
    listRecords(store, "segments"),
  ]);
  const clients = chosenClients(choice, allClients, allSegments);
  const segments = chosenSegments(choice, allSegments);
  const isAll = choice.clients.kind === "all";
  const mergedIds = await readMergedIds(store);
  const clientIds = new Set(withMerged(clients, mergedIds.survivors.clients));
  const contacts = choice.hasContacts
    ? (await listRecords(store, "contacts")).filter(({ clientId }) => isAll || clientIds.has(clientId))
    : [];
  const notes = choice.hasNotes ? await listRecords(store, "notes") : [];
  const owed = choice.hasReceivables
    ? await settlementsOf(store, isAll ? undefined : clientIds)
    : NO_SETTLEMENTS;
  const targets = (await listRecords(store, "targets")).filter(
    isTargetOf(isAll ? undefined : { clientIds, segments }),
  );
  const products = (await listRecords(store, "products")).filter(({ sku }) => isAll || soldSkus.has(sku));
  const tables = new Set(BUNDLE_TABLES.filter((table) => table !== "pictures" || choice.hasPictures));
  const stamps = await readWriterStamps(store, tables);
  const subjects = subjectsOf({ clients, contacts, segments }, mergedIds);
  const written = <T extends BundleTable>(table: T, records: readonly BundleRecordOf<T>[]) =>
    records.map((record) => withStamps(table, record, stamps.get(recordKeyOf(table, record.id))));
  return [
    ...written("clients", choice.hasReceivables ? clients : clients.map(withoutCredit)),
    ...written("contacts", contacts),
    ...written(
      "notes",
      notes.filter((note) => isAll || subjects.has(`${note.about.kind}:${note.about.id}`)),
    ),
    ...written("segments", segments),
    ...written("products", choice.hasPrices ? products : products.map(withoutPrices)),
    ...(choice.hasPrices ? await pricesOf(store, choice, written) : []),
    ...written("receivables", owed.receivables),
    ...written("payments", owed.payments),
    ...written("targets", targets),
  ];
}

type Written = <T extends BundleTable>(table: T, records: readonly BundleRecordOf<T>[]) => BundleRecord[];

async function pricesOf(
  store: Store,
  { hasPictures }: BundleChoice,
  written: Written,
): Promise<readonly BundleRecord[]> {
  const observations = await listRecords(store, "observations");
  const newest = observations.toSorted((a, b) => (a.observedAt < b.observedAt ? 1 : -1)).map(({ id }) => id);
  const pictures = hasPictures ? await listPicturesWithin(store, newest, MOST_PICTURE_BYTES_IN_FILE) : [];
  return [
    ...written("competitors", await listRecords(store, "competitors")),
    ...written("offers", await listRecords(store, "offers")),
    ...written("observations", observations),
    ...written("pictures", pictures),
    ...written("matches", await listRecords(store, "matches")),
  ];
}

/** A note keeps the id about which it was written, so that those of merged records belong to who took them over. */
function subjectsOf(
  chosen: {
    readonly clients: readonly { readonly id: string }[];
    readonly contacts: readonly Contact[];
    readonly segments: readonly { readonly id: string }[];
  },
  { survivors }: MergedIds,
): ReadonlySet<`${Note["about"]["kind"]}:${string}`> {
  const { clients, contacts, segments } = chosen;
  return new Set([
    ...withMerged(clients, survivors.clients).map((id) => `client:${id}` as const),
    ...withMerged(contacts, survivors.contacts).map((id) => `contact:${id}` as const),
    ...segments.map(({ id }) => `segment:${id}` as const),
  ]);
}

function withMerged(
  records: readonly { readonly id: string }[],
  survivors: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = new Set(records.map(({ id }) => id));
  const merged = [...survivors].flatMap(([id, survivorId]) => (ids.has(survivorId) ? id : []));
  return [...ids, ...merged];
}

/** Left out, not cleared: whoever merges the file keeps their own. */
function withoutPrices({
  listPrice: _list,
  cost: _cost,
  columnPrices: _columns,
  ...product
}: Product): Product {
  return product;
}

function withoutCredit({ creditLimit: _limit, paymentDays: _days, ...client }: Client): Client {
  return client;
}

function withStamps<T extends BundleTable>(
  table: T,
  record: BundleRecordOf<T>,
  known: WriterStamps | undefined,
): BundleRecord {
  const fields = new Map<string, Stamp>();
  for (const field of Object.keys(record)) {
    if (field !== "id") fields.set(field, known?.fields.get(field) ?? OLDEST_STAMP);
  }
  const stamp = mostFrequent([...fields.values()]) ?? OLDEST_STAMP;
  const others = [...fields].filter(([, own]) => own !== stamp);
  const cleared = [...(known?.fields ?? [])].filter(
    ([field]) => !fields.has(field) && !isLeftOut(table, field),
  );
  const fieldStamps = Object.fromEntries([...others, ...cleared]);
  const hasOthers = others.length + cleared.length > 0;
  // The table and its record belong together; TypeScript loses the tie in the union.
  return { table, record, stamp, ...(hasOthers && { fieldStamps }) } as BundleRecord;
}

const LEFT_OUT: Readonly<Partial<Record<BundleTable, readonly string[]>>> = {
  products: ["listPrice", "cost", "columnPrices"],
  clients: ["creditLimit", "paymentDays"],
};

/** Whether the field may be absent since the choice leaves it out; then nobody has cleared it. */
function isLeftOut(table: BundleTable, field: string): boolean {
  return LEFT_OUT[table]?.includes(field) ?? false;
}

function mostFrequent(stamps: readonly Stamp[]): Stamp | undefined {
  const counts = new Map<Stamp, number>();
  for (const stamp of stamps) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
