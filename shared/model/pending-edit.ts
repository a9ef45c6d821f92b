import { z } from "zod";
import { ClientEdit, EditableFieldName } from "./client-edit.ts";
import { Instant } from "./day.ts";
import { ClientId } from "./ids.ts";
import { Note } from "./note.ts";
import { Stamp } from "./stamp.ts";

/** Something that a person changed in Excel while only a data file was at hand; waits there until it was returned. */
export const PendingEdit = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("field"),
    clientId: ClientId,
    clientName: z.string().max(300),
    field: EditableFieldName,
    /** As in a ClientEdit: null clears the field. */
    value: z.unknown(),
    /** What stood there when the person changed it; absent when nothing did. */
    before: z.unknown().optional(),
    stamp: Stamp,
  }),
  z.strictObject({
    kind: z.literal("note"),
    clientId: ClientId,
    clientName: z.string().max(300),
    note: Note,
    stamp: Stamp,
  }),
]);
export type PendingEdit = z.infer<typeof PendingEdit>;

/** The edits of one workbook. */
export const Outbox = z.strictObject({
  version: z.literal(1),
  /** Of the stamps: this workbook's own, so that no two writers share one. */
  deviceId: z.string().min(1).max(64),
  lastStamp: Stamp.optional(),
  edits: z.array(PendingEdit).max(10_000),
  /** When they were last saved as a data file. */
  savedAt: Instant.optional(),
});
export type Outbox = z.infer<typeof Outbox>;

/** The edit of one field as the client's own; undefined when the value is none that the field can have. */
export function clientEditOf(edit: Extract<PendingEdit, { kind: "field" }>): ClientEdit | undefined {
  const parsed = ClientEdit.safeParse({ [edit.field]: edit.value });
  return parsed.success ? parsed.data : undefined;
}
