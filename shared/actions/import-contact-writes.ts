/** What the persons that a file lists change in the store, and the clients for whom they work. */
import type { ContactDraft } from "../csv/record-drafts.ts";
import type { Contact } from "../model/contact.ts";
import type { ClientId, ContactId, SourceId } from "../model/ids.ts";
import { comparableText } from "../std/comparable-text.ts";
import { fingerprintOf } from "../std/fingerprint.ts";
import { clientIdOf } from "../store/identity.ts";
import { survivorIdOf } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { decidedClientFinder } from "./decided-clients.ts";
import type { ImportDecisions } from "./import-decisions.ts";
import { withOurs } from "./import-differences.ts";
import { changeOf, differenceOf, type RecordChanges, sumOf } from "./import-record-writes.ts";
import { type KnownRecords, readKnown } from "./known-records.ts";
import { newClientOf } from "./new-client-of.ts";

export interface ContactChanges extends RecordChanges {
  /** Firms that nobody knew: they come as prospects, so that no person is lost. */
  readonly newClientCount: number;
}

/**
 * The contacts to write, each at the client that the file means. A person whom the client has already, by name or e-mail, is that one;
 * cells replace what is kept, empty cells nothing.
 */
export async function contactWritesOf(
  store: Store,
  drafts: readonly ContactDraft[],
  source: SourceId,
  decisions: ImportDecisions,
): Promise<ContactChanges> {
  const clients = await readKnown(store, "clients");
  const contacts = await readKnown(store, "contacts");
  const persons = await personFinder(store, contacts);
  const firms = drafts.map(({ client }) => client);
  const findClient = decidedClientFinder(clients, source, firms, decisions);
  let newClientCount = 0;
  const changes = drafts.map(({ client: named, ...said }) => {
    const found = findClient(named);
    const client = found?.after ?? newClientOf(named, source, "prospect");
    if (found === undefined) newClientCount++;
    clients.keep(client);
    const known = persons.find(client.id, said);
    const id = known?.id ?? contactIdOf(clientIdOf(source, named.code), said.name);
    const after: Contact = { ...known, ...said, id, clientId: known?.clientId ?? client.id };
    const record = withOurs(known, after, decisions);
    contacts.keep(record);
    persons.keep(client.id, record);
    return changeOf(differenceOf(known, after), [
      { before: known, write: { table: "contacts", record } },
      { before: found?.before, write: { table: "clients", record: client } },
    ]);
  });
  return { ...sumOf(changes), newClientCount };
}

/** As a client list derives it, so that one person in both is one contact. */
function contactIdOf(ownClientId: ClientId, name: string): ContactId {
  return fingerprintOf(`contact\n${ownClientId}\n${name}`) as ContactId;
}

/** Finds who is at a client already, by what people are told apart by. */
async function personFinder(store: Store, contacts: KnownRecords<"contacts">) {
  const mergedIds = await readMergedIds(store);
  const byKey = new Map<string, string>();
  const keep = (clientId: ClientId, contact: Contact) => {
    for (const key of keysOf(clientId, contact)) if (!byKey.has(key)) byKey.set(key, contact.id);
  };
  for (const contact of contacts.list()) keep(survivorIdOf(mergedIds, "clients", contact.clientId), contact);
  return {
    keep,
    find(clientId: ClientId, said: Pick<Contact, "name" | "email">): Contact | undefined {
      const id = keysOf(clientId, said).flatMap((key) => byKey.get(key) ?? [])[0];
      return id === undefined ? undefined : contacts.find(id);
    },
  };
}

function keysOf(clientId: ClientId, { name, email }: Pick<Contact, "name" | "email">): readonly string[] {
  const ofName = `${clientId}\n${comparableText(name)}`;
  return email === undefined ? [ofName] : [ofName, `${clientId}\n${email.toLowerCase()}`];
}
