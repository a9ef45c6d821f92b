import type { DataSource } from "../../shared/carriers/data-source.ts";
import { clientEditOf, type Outbox, type PendingEdit } from "../../shared/model/pending-edit.ts";
import type { Stamp } from "../../shared/model/stamp.ts";

/** Writes waiting edits over the bridge, oldest first; the stamps of those that arrived. */
export async function bringEdits({ edits }: Outbox, source: DataSource): Promise<ReadonlySet<Stamp>> {
  const arrived = new Set<Stamp>();
  for (const edit of edits) if (await isBrought(edit, source)) arrived.add(edit.stamp);
  return arrived;
}

async function isBrought(edit: PendingEdit, source: DataSource): Promise<boolean> {
  if (edit.kind === "note") return (await source.ask("note.add", { note: edit.note })).ok;
  const change = clientEditOf(edit);
  if (change === undefined) return false;
  const reply = await source.ask("client.edit", { clientId: edit.clientId, edit: change });
  return reply.ok && reply.value.client !== undefined;
}
