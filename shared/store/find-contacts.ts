import type { Contact } from "../model/contact.ts";
import type { ClientId } from "../model/ids.ts";
import type { Store } from "./open-store.ts";
import { openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** The persons at a client, by name. */
export async function listContactsOf(store: Store, clientId: ClientId): Promise<readonly Contact[]> {
  const rows: StoredRow[] = await store.database
    .table("contacts")
    .where("clientId")
    .equals(clientId)
    .toArray();
  const contacts = await openRows(store, "contacts", rows);
  return contacts.sort((a, b) => a.name.localeCompare(b.name));
}
