/** Records that a person makes. One with a code, SKU or host has the id by which imports and clips will meet it. */
import type { Client } from "../model/client.ts";
import type { Competitor } from "../model/competitor.ts";
import type { Contact } from "../model/contact.ts";
import type { ClientId, CompetitorId, ContactId, ProductId } from "../model/ids.ts";
import type { Product } from "../model/product.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { productIdOf } from "../store/identity.ts";
import type { MergeableTable } from "../store/merged-ids.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordOf, RecordWrite } from "../store/tables.ts";
import { bareHostOf } from "./bare-host.ts";
import { findHolder, idsOfCodes, idsOfHosts } from "./codes-of-record.ts";
import { ownSourceOf } from "./own-source.ts";
import { type NotValid, parseRecord } from "./parse-record.ts";

/** "exists": the record `id` has this code, SKU or host already. */
export type CreateProblem = { readonly code: "exists"; readonly id: string } | NotValid;

export type Created<Id extends string> = Result<
  { readonly revision: Revision; readonly id: Id },
  CreateProblem
>;

/** What a person may say of a new record; all but the fields named may be left out. */
type NewFields<Made, Needed extends keyof Made> = Pick<Made, Needed> & {
  readonly [Field in Exclude<keyof Made, Needed | "id" | "archivedAt" | "mergedIds">]?:
    | Made[Field]
    | undefined;
};

interface CreateOptions<Fields> {
  readonly store: Store;
  /** Makes a random id, for a record without code, SKU or host. */
  readonly newId: () => string;
  readonly fields: Fields;
}

export function createClient(options: CreateOptions<NewFields<Client, "name">>): Promise<Created<ClientId>> {
  const { store, newId, fields } = options;
  const ids = idsOfCodes(fields.codes ?? []);
  return create(store, "clients", ids, newId, { status: "prospect", codes: [], tags: [], ...fields });
}

export function createContact(
  options: CreateOptions<NewFields<Contact, "name" | "clientId">>,
): Promise<Created<ContactId>> {
  const { store, newId, fields } = options;
  return create(store, "contacts", [], newId, fields);
}

export function createCompetitor(
  options: CreateOptions<NewFields<Competitor, "name">>,
): Promise<Created<CompetitorId>> {
  const { store, newId, fields } = options;
  const hosts = [...new Set((fields.hosts ?? []).map(bareHostOf))];
  return create(store, "competitors", idsOfHosts(hosts), newId, { ...fields, hosts });
}

export async function createProduct(
  options: CreateOptions<NewFields<Product, "name" | "sku">>,
): Promise<Created<ProductId>> {
  const { store, newId, fields } = options;
  const source = fields.source ?? (await ownSourceOf(store));
  const ids = [productIdOf(source, fields.sku.trim())];
  return create(store, "products", ids, newId, { ...fields, source });
}

/** The first of `derivedIds` becomes the id, the others lead to it. */
async function create<T extends MergeableTable>(
  store: Store,
  table: T,
  derivedIds: readonly string[],
  newId: () => string,
  fields: object,
): Promise<Created<RecordOf<T>["id"]>> {
  const [id = newId(), ...mergedIds] = new Set(derivedIds);
  const typed = { ...fields, id, ...(mergedIds.length > 0 && { mergedIds }) };
  const parsed = parseRecord(table, typed);
  if (!parsed.ok) return parsed;
  // The table and its record belong together, which TypeScript cannot follow through the parameter.
  const write = { table, record: parsed.value } as RecordWrite;
  const { revision, planned } = await rewriteRecords(store, async () => {
    const holder = await findHolder(store, table, [id, ...mergedIds]);
    return { holder, writes: holder === undefined ? [write] : [] };
  });
  if (planned.holder !== undefined) return fail({ code: "exists", id: planned.holder });
  return succeed({ revision, id: parsed.value.id });
}
