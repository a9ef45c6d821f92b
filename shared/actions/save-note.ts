import type { Instant } from "../model/day.ts";
import type { NoteId } from "../model/ids.ts";
import type { Note } from "../model/note.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { saveRecords } from "../store/save-records.ts";

/** Keeps a note about a client, competitor or product; with evidence when it was taken from a page. */
export async function saveNote(options: {
  readonly store: Store;
  readonly note: Pick<Note, "about" | "kind" | "text" | "evidence">;
  readonly now: Instant;
  readonly newId: () => string;
}): Promise<{ readonly revision: Revision }> {
  const { store, note, now, newId } = options;
  const record: Note = { ...note, id: newId() as NoteId, createdAt: now };
  return { revision: await saveRecords(store, [{ table: "notes", record }]) };
}
