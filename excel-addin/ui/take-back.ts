import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Client } from "../../shared/model/client.ts";
import { type ClientEdit, seenFieldsOf } from "../../shared/model/client-edit.ts";
import type { Note } from "../../shared/model/note.ts";

/** Undoes what was just saved in Dosar. "changed-since": somebody has changed it meanwhile, and it stays. */
export type TakeBack = () => Promise<"taken-back" | "changed-since" | { readonly code: string }>;

/** `before` is the client as it was when `edit` was saved. */
export function takingBackEdit(source: DataSource, before: Client, edit: ClientEdit): TakeBack {
  return async () => {
    const request = { clientId: before.id, edit: seenFieldsOf(before, edit), seen: edit };
    const reply = await source.ask("client.edit", request);
    if (!reply.ok) return reply.problem;
    const { client, conflicts } = reply.value;
    if (client === undefined) return { code: "client-gone" };
    return conflicts === undefined ? "taken-back" : "changed-since";
  };
}

export function takingBackNote(source: DataSource, note: Omit<Note, "supersedes">): TakeBack {
  return async () => {
    const reply = await source.ask("note.withdraw", { note });
    if (!reply.ok) return reply.problem;
    return reply.value.isWithdrawn ? "taken-back" : "changed-since";
  };
}
