import type { Client } from "../model/client.ts";
import { type ClientEdit, editedClient } from "../model/client-edit.ts";
import type { ClientId } from "../model/ids.ts";
import { canonicalText } from "../std/canonical-text.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";

/** Changes what the person edited of a client; the client as it is then, or undefined when it is gone. Again: no write. */
export async function editClient(options: {
  readonly store: Store;
  readonly clientId: ClientId;
  readonly edit: ClientEdit;
}): Promise<Client | undefined> {
  const { store, clientId, edit } = options;
  const client = await getRecord(store, "clients", clientId);
  if (client === undefined) return undefined;
  const edited = editedClient(client, edit);
  if (canonicalText(edited) !== canonicalText(client)) {
    await saveRecords(store, [{ table: "clients", record: edited }]);
  }
  return edited;
}
