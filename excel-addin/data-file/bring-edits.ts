import type { DataSource } from "../../shared/carriers/data-source.ts";
import { clientEditOf, type Outbox, type PendingEdit } from "../../shared/model/pending-edit.ts";

/** Writes waiting edits over the bridge, oldest first; those that did not arrive stay. */
export async function bringEdits(
  outbox: Outbox,
  source: DataSource,
): Promise<{ readonly rest: Outbox; readonly count: number }> {
  const rest: PendingEdit[] = [];
  for (const edit of outbox.edits) if (!(await isBrought(edit, source))) rest.push(edit);
  const count = outbox.edits.length - rest.length;
  return { rest: count === 0 ? outbox : { ...outbox, edits: rest }, count };
}

async function isBrought(edit: PendingEdit, source: DataSource): Promise<boolean> {
  if (edit.kind === "note") return (await source.ask("note.add", { note: edit.note })).ok;
  const change = clientEditOf(edit);
  if (change === undefined) return false;
  const reply = await source.ask("client.edit", { clientId: edit.clientId, edit: change });
  return reply.ok && reply.value.client !== undefined;
}
