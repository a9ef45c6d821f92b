import type { Note, NoteSubject } from "../model/note.ts";
import type { Store } from "./open-store.ts";
import { openRows } from "./read-records.ts";
import { aboutKeyOf, type StoredRow } from "./tables.ts";

/** Notes about one subject, newest first, without those that a later one superseded. */
export async function listNotesAbout(store: Store, about: NoteSubject): Promise<readonly Note[]> {
  const rows: StoredRow[] = await store.database
    .table("notes")
    .where("about")
    .equals(aboutKeyOf(about))
    .toArray();
  const notes = await openRows(store, "notes", rows);
  const superseded = new Set(notes.flatMap(({ supersedes }) => supersedes ?? []));
  return notes
    .filter(({ id }) => !superseded.has(id))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
}
