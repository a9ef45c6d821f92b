/** The edits that wait in a workbook: adding, taking back and letting go of those that have arrived. */

import type { Client } from "../model/client.ts";
import type { ClientEdit, EditableField } from "../model/client-edit.ts";
import type { NoteId } from "../model/ids.ts";
import type { Note } from "../model/note.ts";
import type { Outbox, PendingEdit } from "../model/pending-edit.ts";
import { laterStamp, nextStamp, OLDEST_STAMP, type Stamp } from "../model/stamp.ts";
import { isSameValue } from "./register.ts";

export function emptyOutbox(deviceId: string): Outbox {
  return { version: 1, deviceId, edits: [] };
}

/** What the person saw before them, and when by their clock. */
export interface EditMoment {
  readonly now: string;
  /** Who wrote the field last: the edit is newer than that, however far this clock is behind. */
  readonly stampOf: (field: string) => Stamp | undefined;
}

/** Another edit of the same field takes the place of the one before; back to what stood there first, there is none. */
export function withClientEdit(
  outbox: Outbox,
  client: Client,
  edit: ClientEdit,
  { now, stampOf }: EditMoment,
): Outbox {
  let next = outbox;
  for (const [name, value] of Object.entries(edit)) {
    const field = name as EditableField;
    const known = next.edits.find((one) => isOfField(one, client.id, field));
    const before = known?.kind === "field" ? known.before : client[field];
    const rest = next.edits.filter((one) => one !== known);
    if (isSameValue(value ?? undefined, before)) {
      next = { ...next, edits: rest };
      continue;
    }
    const last = laterStamp(next.lastStamp ?? OLDEST_STAMP, stampOf(field) ?? OLDEST_STAMP);
    const stamp = nextStamp(last, now, next.deviceId);
    const added: PendingEdit = {
      kind: "field",
      clientId: client.id,
      clientName: client.name,
      field,
      value,
      ...(before !== undefined && { before }),
      stamp,
    };
    next = { ...next, lastStamp: stamp, edits: [...rest, added] };
  }
  return next;
}

export function withNote(
  outbox: Outbox,
  client: Pick<Client, "id" | "name">,
  note: Note,
  now: string,
): Outbox {
  if (outbox.edits.some((edit) => edit.kind === "note" && edit.note.id === note.id)) return outbox;
  const stamp = nextStamp(outbox.lastStamp, now, outbox.deviceId);
  const added: PendingEdit = { kind: "note", clientId: client.id, clientName: client.name, note, stamp };
  return { ...outbox, lastStamp: stamp, edits: [...outbox.edits, added] };
}

export function withoutNote(outbox: Outbox, noteId: NoteId): Outbox {
  return { ...outbox, edits: outbox.edits.filter((edit) => edit.kind !== "note" || edit.note.id !== noteId) };
}

export function withoutEdit(outbox: Outbox, stamp: Stamp): Outbox {
  return { ...outbox, edits: outbox.edits.filter((edit) => edit.stamp !== stamp) };
}

/** What a newer data file knows already, of fields and of notes. */
export interface Arrived {
  /** Who wrote or cleared the field last; undefined when nobody did or the file lacks the client. */
  readonly stampOf: (clientId: string, field: string) => Stamp | undefined;
  readonly hasNote: (noteId: string) => boolean;
}

/** Without the edits that have arrived: those that the file has, and those that a later writer has replaced. */
export function withoutArrived(outbox: Outbox, arrived: Arrived): Outbox {
  const edits = outbox.edits.filter((edit) => {
    if (edit.kind === "note") return !arrived.hasNote(edit.note.id);
    const stamp = arrived.stampOf(edit.clientId, edit.field);
    return stamp === undefined || stamp < edit.stamp;
  });
  return edits.length === outbox.edits.length ? outbox : { ...outbox, edits };
}

function isOfField(edit: PendingEdit, clientId: string, field: EditableField): boolean {
  return edit.kind === "field" && edit.clientId === clientId && edit.field === field;
}
