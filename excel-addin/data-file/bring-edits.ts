import type { AskProblem } from "../../shared/carriers/bridge-client.ts";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import { ClientEdit } from "../../shared/model/client-edit.ts";
import { clientEditOf, type PendingEdit } from "../../shared/model/pending-edit.ts";
import type { Stamp } from "../../shared/model/stamp.ts";

/** Why an edit was not written to Dosar; it waits on. */
export type BringRefusal =
  /** Another value stands there than the one that was edited. */
  | { readonly code: "changed-since"; readonly present: unknown }
  | { readonly code: "client-gone" }
  | AskProblem;

export interface BringReport {
  readonly arrived: ReadonlySet<Stamp>;
  readonly refused: ReadonlyMap<Stamp, BringRefusal>;
}

/**
 * Writes waiting edits over the bridge, oldest first. One of a field that was changed in Dosar since is written only when it
 * is the one to replace.
 */
export async function bringEdits(
  edits: readonly PendingEdit[],
  source: DataSource,
  replacing?: Stamp,
): Promise<BringReport> {
  const arrived = new Set<Stamp>();
  const refused = new Map<Stamp, BringRefusal>();
  for (const edit of edits) {
    const refusal = await bring(edit, source, edit.stamp === replacing);
    if (refusal === undefined) arrived.add(edit.stamp);
    else refused.set(edit.stamp, refusal);
  }
  return { arrived, refused };
}

async function bring(
  edit: PendingEdit,
  source: DataSource,
  isReplacing: boolean,
): Promise<BringRefusal | undefined> {
  if (edit.kind === "note") {
    const reply = await source.ask("note.add", { note: edit.note });
    return reply.ok ? undefined : reply.problem;
  }
  const change = clientEditOf(edit);
  if (change === undefined) return { code: "not-readable" };
  const seen = isReplacing ? undefined : seenFieldOf(edit);
  const reply = await source.ask("client.edit", {
    clientId: edit.clientId,
    edit: change,
    ...(seen && { seen }),
  });
  if (!reply.ok) return reply.problem;
  const { client, conflicts } = reply.value;
  if (client === undefined) return { code: "client-gone" };
  return conflicts && { code: "changed-since", present: client[edit.field] };
}

/** Undefined when the value is none that the field can have: an older outbox. */
function seenFieldOf({ field, before }: Extract<PendingEdit, { kind: "field" }>): ClientEdit | undefined {
  const seen = ClientEdit.safeParse({ [field]: before ?? null });
  return seen.success ? seen.data : undefined;
}
