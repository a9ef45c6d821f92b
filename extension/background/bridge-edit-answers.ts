/** What a person edited in the pane, written at once; only for a connection that was allowed to bring edits. */
import { addNote } from "../../shared/actions/add-note.ts";
import { editClient } from "../../shared/actions/edit-client.ts";
import type { BridgeProblem, BridgeReply, BridgeRequest } from "../../shared/messages/bridge-protocol.ts";
import type { Connection } from "../../shared/model/connection.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";

export function mayEdit({ scopes }: Connection): boolean {
  return scopes?.includes("edits") ?? false;
}

export async function answerClientEdit(
  store: Store,
  connection: Connection,
  { clientId, edit }: BridgeRequest<"client.edit">,
): Promise<Result<BridgeReply<"client.edit">, BridgeProblem>> {
  if (!mayEdit(connection)) return fail({ code: "not-allowed" });
  const client = await editClient({ store, clientId, edit });
  return succeed(client === undefined ? {} : { client });
}

export async function answerNoteAdd(
  store: Store,
  connection: Connection,
  { note }: BridgeRequest<"note.add">,
): Promise<Result<BridgeReply<"note.add">, BridgeProblem>> {
  if (!mayEdit(connection)) return fail({ code: "not-allowed" });
  await addNote({ store, note });
  return succeed({});
}
