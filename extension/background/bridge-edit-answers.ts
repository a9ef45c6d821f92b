/** What a person edited in the pane, written at once. */
import { addNote } from "../../shared/actions/add-note.ts";
import { editClient } from "../../shared/actions/edit-client.ts";
import { withdrawNote } from "../../shared/actions/withdraw-note.ts";
import type { BridgeReply, BridgeRequest } from "../../shared/messages/bridge-protocol.ts";
import type { Store } from "../../shared/store/open-store.ts";

export async function answerClientEdit(
  store: Store,
  request: BridgeRequest<"client.edit">,
): Promise<BridgeReply<"client.edit">> {
  const { client, conflicts } = await editClient({ store, ...request });
  return { ...(client && { client }), ...(conflicts.length > 0 && { conflicts: [...conflicts] }) };
}

export async function answerNoteAdd(
  store: Store,
  { note }: BridgeRequest<"note.add">,
): Promise<BridgeReply<"note.add">> {
  await addNote({ store, note });
  return {};
}

export async function answerNoteWithdrawal(
  store: Store,
  { note }: BridgeRequest<"note.withdraw">,
): Promise<BridgeReply<"note.withdraw">> {
  return { isWithdrawn: await withdrawNote({ store, note }) };
}
