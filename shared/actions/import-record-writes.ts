/** What the clients and products that a file names change in the store. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { ClientDraft, ProductDraft } from "../csv/record-drafts.ts";
import type { Client } from "../model/client.ts";
import type { Contact } from "../model/contact.ts";
import type { ClientId, ContactId, SourceId } from "../model/ids.ts";
import type { Product } from "../model/product.ts";
import { fingerprintOf } from "../std/fingerprint.ts";
import { clientIdOf, productIdOf } from "../store/identity.ts";
import type { Store } from "../store/open-store.ts";
import type { RecordWrite } from "../store/tables.ts";
import { findGoneClients } from "./find-gone-clients.ts";
import { chooseForAll, type ImportDecisions } from "./import-decisions.ts";
import { fieldDifferencesOf, type RecordDifference, withOurs } from "./import-differences.ts";
import { joinable, joinedOf } from "./joined-clients.ts";
import { readKnown } from "./known-records.ts";
import { ownRecordOver } from "./own-record-over.ts";

export interface RecordChanges {
  readonly writes: readonly RecordWrite[];
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  /** All that the file says otherwise, whatever is chosen of it. */
  readonly differences: readonly RecordDifference[];
  /** Clients of the source whom a list of clients does not name any more. */
  readonly gone?: readonly Client[];
}

/**
 * The clients and contacts to write. A client list says what is so: its cells replace what is kept, empty cells
 * nothing. A ledger only fills what is not known yet; so does the row of a client that was merged into another.
 * @param unreadCodes clients whose rows were rejected: nothing is written of them, and they are not gone.
 */
export async function clientWritesOf(
  store: Store,
  drafts: readonly ClientDraft[],
  { source, kind }: Pick<ImportChoices, "source" | "kind">,
  decisions: ImportDecisions,
  unreadCodes: readonly string[] = [],
): Promise<RecordChanges> {
  const clients = await readKnown(store, "clients");
  const before = clients.list();
  const contacts = await readKnown(store, "contacts");
  const unread = unreadCodes.flatMap((code) => clients.find(clientIdOf(source, code)) ?? []);
  const named = new Set<ClientId>(unread.map(({ id }) => id));
  const joined = joinedOf(drafts, source, clients, decisions);
  const changes = drafts.map((draft) => {
    const id = draft.record?.id ?? clientIdOf(sourceOf(draft, source), draft.code);
    const found = clients.find(id);
    const other = found ?? clients.find(joined.get(draft.code));
    const known = found ?? joinable(other, id);
    if (known !== undefined) clients.findAlso(id, known.id);
    const isFilling = kind === "sales" || (known !== undefined && known.id !== id);
    const { record } = draft;
    const said = record
      ? ownClientOf({ ...draft, record }, id, sourceOf(draft, source), known, isFilling)
      : clientOf(draft, source, known, isFilling);
    const client = withOurs(known, said, decisions);
    clients.keep(client);
    named.add(client.id);
    const contact = contactOf(draft, id, client);
    // What a person has said of a contact since stays.
    const isNewContact = contact !== undefined && contacts.find(contact.id) === undefined;
    if (isNewContact) contacts.keep(contact);
    return changeOf(differenceOf(known, said), [
      { before: known && other, write: { table: "clients", record: client } },
      ...(isNewContact
        ? [{ before: undefined, write: { table: "contacts", record: contact } } as const]
        : []),
    ]);
  });
  return { ...sumOf(changes), ...(kind === "clients" && { gone: findGoneClients(before, named, source) }) };
}

/** The products to write, by the same rules. */
export async function productWritesOf(
  store: Store,
  drafts: readonly ProductDraft[],
  { source, kind }: Pick<ImportChoices, "source" | "kind">,
  decisions: ImportDecisions,
): Promise<RecordChanges> {
  const products = await readKnown(store, "products");
  const changes = drafts.map((draft) => {
    const id = draft.record?.id ?? productIdOf(draft.record?.source ?? source, draft.sku);
    const known = products.find(id);
    const isFilling = kind === "sales" || (known !== undefined && known.id !== id);
    const said = draft.record
      ? { ...ownRecordOver(draft.record, known, isFilling), id: known?.id ?? id }
      : productOf(draft, source, known, isFilling);
    const record = withOurs(known, said, decisions);
    products.keep(record);
    return changeOf(differenceOf(known, said), [{ before: known, write: { table: "products", record } }]);
  });
  return sumOf(changes);
}

function clientOf(
  { code, contactName, record, ...said }: ClientDraft,
  source: SourceId,
  known: Client | undefined,
  isFilling: boolean,
): Client {
  const { tags, asInFile, ...fields } = said;
  const codes = known?.codes ?? [];
  const hasCode = codes.some((one) => one.source === source && one.code === code);
  const isNamedByCode = known?.name === code;
  const merged = isFilling
    ? { ...fields, ...known, ...(isNamedByCode && { name: fields.name }) }
    : { ...known, ...fields };
  return {
    ...merged,
    ...asWritten(said, known, isFilling),
    id: known?.id ?? clientIdOf(source, code),
    status: merged.status ?? "active",
    codes: hasCode ? codes : [...codes, { source, code }],
    tags: [...new Set([...(known?.tags ?? []), ...(tags ?? [])])],
  };
}

/** The source under whose code the client is known: in an export of Dosar's own the record says it. */
function sourceOf({ code, record }: ClientDraft, source: SourceId): SourceId {
  return record?.codes.find((one) => one.code === code)?.source ?? source;
}

/** As an export of Dosar's own has it. */
function ownClientOf(
  { record, code }: ClientDraft & { readonly record: OwnClient },
  id: ClientId,
  source: SourceId,
  known: Client | undefined,
  isFilling: boolean,
): Client {
  const kept = known?.codes ?? [];
  const said = record.id === undefined && record.codes.length === 0 ? [{ source, code }] : record.codes;
  const isKept = (one: OwnClient["codes"][number]) =>
    kept.some((other) => other.source === one.source && other.code === one.code);
  return {
    ...ownRecordOver(record, known, isFilling),
    id: known?.id ?? id,
    codes: [...kept, ...said.filter((one) => !isKept(one))],
  };
}

type OwnClient = NonNullable<ClientDraft["record"]>;

/** The cells as they are in the file, of the fields that come from it; of the others, as they were. */
function asWritten(
  { asInFile = {}, ...said }: Omit<ClientDraft, "code" | "contactName">,
  known: Client | undefined,
  isFilling: boolean,
): Pick<Client, "asInFile"> {
  const isOurs = (field: string) => known !== undefined && field in known && (isFilling || !(field in said));
  const ours = Object.entries(known?.asInFile ?? {}).filter(([field]) => isOurs(field));
  const theirs = Object.entries(asInFile).filter(([field]) => !isOurs(field));
  const all = [...ours, ...theirs].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return all.length === 0 && known?.asInFile === undefined ? {} : { asInFile: Object.fromEntries(all) };
}

/** Known by the client's own code, also after that client was merged into another. */
function contactOf(
  { contactName }: ClientDraft,
  ownId: ClientId,
  { id: clientId }: Client,
): Contact | undefined {
  if (contactName === undefined) return undefined;
  const id = fingerprintOf(`contact\n${ownId}\n${contactName}`) as ContactId;
  return { id, clientId, name: contactName };
}

function productOf(
  draft: ProductDraft,
  source: SourceId,
  known: Product | undefined,
  isFilling: boolean,
): Product {
  const name = (isFilling ? known?.name || draft.name : draft.name || known?.name) ?? "";
  const merged = isFilling ? { ...draft, ...known } : { ...known, ...draft };
  const columnPrices = columnPricesOf(draft.columnPrices, known?.columnPrices, isFilling);
  const { id = productIdOf(source, draft.sku), source: ownSource = source, sku = draft.sku } = known ?? {};
  return { ...merged, id, source: ownSource, sku, name, ...(columnPrices && { columnPrices }) };
}

/** As many as a product may have. */
const MOST_PRICE_COLUMNS = 50;

/** A file of some columns leaves the others as they are; where they get too many, those that were known first are given up. */
function columnPricesOf(
  said: Product["columnPrices"],
  known: Product["columnPrices"],
  isFilling: boolean,
): Product["columnPrices"] {
  if (said === undefined || known === undefined) return said ?? known;
  const prices = Object.entries({ ...known, ...said, ...(isFilling && known) });
  return Object.fromEntries(prices.slice(-MOST_PRICE_COLUMNS));
}

interface PendingWrite {
  readonly before: object | undefined;
  readonly write: RecordWrite & { readonly record: object };
}

interface Change {
  readonly writes: readonly RecordWrite[];
  readonly effect: "added" | "changed" | "same";
  readonly difference: RecordDifference | undefined;
}

export function differenceOf<T extends Client | Contact | Product>(
  known: T | undefined,
  said: T,
): RecordDifference | undefined {
  const fields = fieldDifferencesOf(known, said);
  if (known === undefined || fields.length === 0) return undefined;
  const rest = withOurs(known, said, { fields: chooseForAll("ours") });
  return { id: known.id, name: known.name, fields, bringsMore: !isSame(known, rest) };
}

/** What a row does: its first record decides whether it adds something. */
export function changeOf(difference: RecordDifference | undefined, pending: readonly PendingWrite[]): Change {
  const different = pending.filter(({ before, write }) => !isSame(before, write.record));
  const isNew = pending[0]?.before === undefined;
  const effect = isNew ? "added" : different.length > 0 ? "changed" : "same";
  return {
    writes: different.map(({ write }) => write),
    effect,
    difference: difference && { ...difference, bringsMore: difference.bringsMore || pending.length > 1 },
  };
}

function isSame(before: object | undefined, after: object): boolean {
  return before !== undefined && textOf(before) === textOf(after);
}

/** Records are flat but for codes, tags and prices, whose keys never change order. */
function textOf(record: object): string {
  return JSON.stringify(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function sumOf(changes: readonly Change[]): RecordChanges {
  const countOf = (effect: Change["effect"]) => changes.filter((change) => change.effect === effect).length;
  return {
    writes: lastOfEach(changes.flatMap(({ writes }) => writes)),
    addedCount: countOf("added"),
    changedCount: countOf("changed"),
    sameCount: countOf("same"),
    differences: changes.flatMap(({ difference }) => difference ?? []),
  };
}

/** Two rows may be of one record; the later write knows of the earlier one. */
function lastOfEach(writes: readonly RecordWrite[]): readonly RecordWrite[] {
  const byKey = new Map(
    writes.map((write) => [`${write.table}\n${"removed" in write ? write.id : write.record.id}`, write]),
  );
  return [...byKey.values()];
}
