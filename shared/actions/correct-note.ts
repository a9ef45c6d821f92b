import type { NoteId } from "../model/ids.ts";
import { Note } from "../model/note.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { withoutSuperseded } from "../store/find-notes.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { NotValid } from "./parse-record.ts";

/** "gone": deleted, or corrected meanwhile. */
export type CorrectNoteProblem = { readonly code: "gone" } | NotValid;

/**
 * Says a note anew: another note takes its place, with the same day and evidence, and the first stays behind it.
 * `revision` is 0, which undoes nothing, when nothing differed; `id` is then that of the note as it is.
 */
export async function correctNote(options: {
  readonly store: Store;
  readonly id: NoteId;
  readonly changes: Partial<Pick<Note, "about" | "kind" | "text">>;
  readonly newId: () => string;
}): Promise<Result<{ readonly revision: Revision; readonly id: NoteId }, CorrectNoteProblem>> {
  const { store, id, changes, newId } = options;
  const { revision, planned } = await rewriteRecords(store, async () => {
    const known = await standingNote(store, id);
    const note = known === undefined ? fail({ code: "gone" as const }) : corrected(known, changes, newId);
    const isNew = note.ok && note.value !== known;
    return { note, writes: isNew ? [{ table: "notes" as const, record: note.value }] : [] };
  });
  const { note } = planned;
  return note.ok ? succeed({ revision, id: note.value.id }) : note;
}

async function standingNote(store: Store, id: NoteId): Promise<Note | undefined> {
  const known = await getRecord(store, "notes", id);
  return known && (await withoutSuperseded(store, [known]))[0];
}

function corrected(
  known: Note,
  { about = known.about, kind = known.kind, text = known.text }: Partial<Note>,
  newId: () => string,
): Result<Note, NotValid> {
  const isSame =
    about.kind === known.about.kind &&
    about.id === known.about.id &&
    kind === known.kind &&
    text === known.text;
  if (isSame) return succeed(known);
  const parsed = Note.safeParse({
    ...known,
    about,
    kind,
    text: text.trim(),
    id: newId() as NoteId,
    supersedes: known.id,
  });
  if (parsed.success) return succeed(parsed.data);
  return fail({ code: "not-valid", field: String(parsed.error.issues[0]?.path[0] ?? "") });
}
