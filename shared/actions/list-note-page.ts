import type { NoteId } from "../model/ids.ts";
import type { Note, NoteKind, NoteSubject } from "../model/note.ts";
import { listNotes } from "../store/find-notes.ts";
import { keepReading } from "../store/keep-reading.ts";
import type { Store } from "../store/open-store.ts";

export interface NotePage {
  readonly notes: readonly Note[];
  /** Of all pages together. */
  readonly totalCount: number;
  /** Where the next page starts; absent on the last page. */
  readonly next?: NoteId;
}

/**
 * Up to `limit` notes after the note `after`, newest first; each about the record that its subject is now. A note that is
 * gone since its page was shown starts from the beginning. Cost: all notes once, and again after a note was written.
 */
export async function listNotePage(options: {
  readonly store: Store;
  readonly limit: number;
  readonly after?: NoteId | undefined;
  readonly kinds?: readonly NoteKind[] | undefined;
  readonly subjectKinds?: readonly NoteSubject["kind"][] | undefined;
}): Promise<NotePage> {
  const { store, limit, after, kinds, subjectKinds } = options;
  const wanted = (await readNotes(store)).filter(
    ({ kind, about }) => (kinds?.includes(kind) ?? true) && (subjectKinds?.includes(about.kind) ?? true),
  );
  const start = after === undefined ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
  const notes = wanted.slice(start, start + limit);
  const next = start + limit < wanted.length ? notes.at(-1)?.id : undefined;
  return { notes, totalCount: wanted.length, ...(next !== undefined && { next }) };
}

const readNotes = keepReading(
  new Set(["notes", "clients", "contacts", "competitors", "products"] as const),
  listNotes,
);
