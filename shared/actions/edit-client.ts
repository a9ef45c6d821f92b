import type { Client } from "../model/client.ts";
import { type ClientEdit, conflictsOf, type EditableField, editedClient } from "../model/client-edit.ts";
import type { ClientId } from "../model/ids.ts";
import { canonicalText } from "../std/canonical-text.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";
import { rewriteRecords } from "../store/save-records.ts";

export interface EditedClient {
  /** As it is afterwards; absent when it is gone. */
  readonly client?: Client;
  /** Fields that were changed since the person saw them: nothing was written. */
  readonly conflicts: readonly EditableField[];
}

/**
 * Changes what the person edited of a client, or of the one that it was merged into, unless another value stands there by
 * now than they saw. Again: no write.
 */
export async function editClient(options: {
  readonly store: Store;
  readonly clientId: ClientId;
  readonly edit: ClientEdit;
  /** Absent: whatever stands there is written over. */
  readonly seen?: ClientEdit | undefined;
}): Promise<EditedClient> {
  const { store, clientId, edit, seen = {} } = options;
  const { planned } = await rewriteRecords(store, async () => {
    const client = await findRecord(store, "clients", clientId);
    if (client === undefined) return { outcome: { conflicts: [] }, writes: [] };
    const conflicts = conflictsOf(client, edit, seen);
    if (conflicts.length > 0) return { outcome: { client, conflicts }, writes: [] };
    const edited = editedClient(client, edit);
    const isNew = canonicalText(edited) !== canonicalText(client);
    const writes = isNew ? [{ table: "clients" as const, record: edited }] : [];
    return { outcome: { client: edited, conflicts }, writes };
  });
  return planned.outcome;
}
