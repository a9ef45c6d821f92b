/** What the clients and products that a file names change in the store. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { ClientDraft, ProductDraft } from "../csv/record-drafts.ts";
import type { Client } from "../model/client.ts";
import type { Contact } from "../model/contact.ts";
import type { ContactId, SourceId } from "../model/ids.ts";
import type { Product } from "../model/product.ts";
import { fingerprintOf } from "../std/fingerprint.ts";
import { clientIdOf, productIdOf } from "../store/identity.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import type { RecordWrite } from "../store/tables.ts";

export interface RecordChanges {
  readonly writes: readonly RecordWrite[];
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
}

/**
 * The clients and contacts to write. A client list says what is so: its cells replace what is kept, empty cells
 * nothing. A ledger only fills what is not known yet.
 */
export async function clientWritesOf(
  store: Store,
  drafts: readonly ClientDraft[],
  { source, kind }: Pick<ImportChoices, "source" | "kind">,
): Promise<RecordChanges> {
  const clients = new Map((await listRecords(store, "clients")).map((client) => [client.id, client]));
  const contacts = new Map((await listRecords(store, "contacts")).map((contact) => [contact.id, contact]));
  const changes = drafts.map((draft) => {
    const id = clientIdOf(source, draft.code);
    const known = clients.get(id);
    const client = clientOf(draft, source, known, kind === "sales");
    const contact = contactOf(draft, client);
    return changeOf([
      { before: known, write: { table: "clients", record: client } },
      ...(contact
        ? [{ before: contacts.get(contact.id), write: { table: "contacts", record: contact } } as const]
        : []),
    ]);
  });
  return sumOf(changes);
}

/** The products to write, by the same rule. */
export async function productWritesOf(
  store: Store,
  drafts: readonly ProductDraft[],
  { source, kind }: Pick<ImportChoices, "source" | "kind">,
): Promise<RecordChanges> {
  const products = new Map((await listRecords(store, "products")).map((product) => [product.id, product]));
  const changes = drafts.map((draft) => {
    const id = productIdOf(source, draft.sku);
    const known = products.get(id);
    const record = productOf(draft, source, known, kind === "sales");
    return changeOf([{ before: known, write: { table: "products", record } }]);
  });
  return sumOf(changes);
}

function clientOf(
  { code, contactName, ...said }: ClientDraft,
  source: SourceId,
  known: Client | undefined,
  isLedger: boolean,
): Client {
  const { tags, ...fields } = said;
  const codes = known?.codes ?? [];
  const hasCode = codes.some((one) => one.source === source && one.code === code);
  const isNamedByCode = known?.name === code;
  const merged = isLedger
    ? { ...fields, ...known, ...(isNamedByCode && { name: fields.name }) }
    : { ...known, ...fields };
  return {
    ...merged,
    id: clientIdOf(source, code),
    status: merged.status ?? "active",
    codes: hasCode ? codes : [...codes, { source, code }],
    tags: [...new Set([...(known?.tags ?? []), ...(tags ?? [])])],
  };
}

function contactOf({ contactName }: ClientDraft, { id: clientId }: Client): Contact | undefined {
  if (contactName === undefined) return undefined;
  const id = fingerprintOf(`contact\n${clientId}\n${contactName}`) as ContactId;
  return { id, clientId, name: contactName };
}

function productOf(
  draft: ProductDraft,
  source: SourceId,
  known: Product | undefined,
  isLedger: boolean,
): Product {
  const name = (isLedger ? known?.name || draft.name : draft.name || known?.name) ?? "";
  const merged = isLedger ? { ...draft, ...known } : { ...known, ...draft };
  return { ...merged, id: productIdOf(source, draft.sku), source, sku: draft.sku, name };
}

interface PendingWrite {
  readonly before: object | undefined;
  readonly write: RecordWrite & { readonly record: object };
}

interface Change {
  readonly writes: readonly RecordWrite[];
  readonly effect: "added" | "changed" | "same";
}

/** What a row does: its first record decides whether it adds something. */
function changeOf(pending: readonly PendingWrite[]): Change {
  const different = pending.filter(({ before, write }) => !isSame(before, write.record));
  const isNew = pending[0]?.before === undefined;
  const effect = isNew ? "added" : different.length > 0 ? "changed" : "same";
  return { writes: different.map(({ write }) => write), effect };
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

function sumOf(changes: readonly Change[]): RecordChanges {
  const countOf = (effect: Change["effect"]) => changes.filter((change) => change.effect === effect).length;
  return {
    writes: changes.flatMap(({ writes }) => writes),
    addedCount: countOf("added"),
    changedCount: countOf("changed"),
    sameCount: countOf("same"),
  };
}
