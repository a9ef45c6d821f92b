import type { Contact } from "../model/contact.ts";
import type { ClientId } from "../model/ids.ts";
import { idsOf } from "./merged-ids.ts";
import type { Store } from "./open-store.ts";
import { readMergedIds } from "./read-merged-ids.ts";
import { openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** The persons at a client and at those that were merged into it, by name. */
export async function listContactsOf(store: Store, clientId: ClientId): Promise<readonly Contact[]> {
  const contacts = await listContactsOfAll(store, idsOf(await readMergedIds(store), "clients", clientId));
  return contacts.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** In no order; ids are taken as they are. */
export async function listContactsOfAll(
  store: Store,
  clientIds: readonly string[],
): Promise<readonly Contact[]> {
  const rows: StoredRow[] = await store.database
    .table("contacts")
    .where("clientId")
    .anyOf(clientIds)
    .toArray();
  return openRows(store, "contacts", rows);
}
