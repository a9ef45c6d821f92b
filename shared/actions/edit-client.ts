import type { Client } from "../model/client.ts";
import { type ClientEdit, editedClient } from "../model/client-edit.ts";
import type { ClientId } from "../model/ids.ts";
import { canonicalText } from "../std/canonical-text.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Changes what the person edited of a client, or of the one that it was merged into; the client as it is then, or
 * undefined when it is gone. Again: no write.
 */
export async function editClient(options: {
  readonly store: Store;
  readonly clientId: ClientId;
  readonly edit: ClientEdit;
}): Promise<Client | undefined> {
  const { store, clientId, edit } = options;
  const { planned } = await rewriteRecords(store, async () => {
    const client = await findRecord(store, "clients", clientId);
    const edited = client && editedClient(client, edit);
    const isNew = edited !== undefined && canonicalText(edited) !== canonicalText(client);
    return { edited, writes: isNew ? [{ table: "clients" as const, record: edited }] : [] };
  });
  return planned.edited;
}
