import type { Note, NoteSubject } from "../../../../shared/model/note.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { ListItem } from "../list/list-column.ts";
import type { NamedSubject } from "../live/subjects.ts";
import type { View } from "../route.ts";

/** One line of the list of notes; its name is its text. */
export interface NoteItem extends ListItem {
  readonly note: Note;
  /** Undefined when what it was about is gone. */
  readonly subject: NamedSubject | undefined;
}

export function noteItemOf(note: Note, subject: NamedSubject | undefined): NoteItem {
  return { id: note.id, name: note.text, isArchived: false, note, subject };
}

export function noteEntryOf({ note, subject }: NoteItem): SearchEntry<string> {
  const url = note.evidence?.url;
  return {
    id: note.id,
    names: subject === undefined ? [] : [subject.name],
    texts: [note.text, ...(url === undefined ? [] : [url])],
  };
}

/** In which list the subjects of a kind stand. */
export const VIEW_BY_KIND = {
  client: "clients",
  contact: "contacts",
  competitor: "competitors",
  product: "products",
  segment: "segments",
} as const satisfies Record<NoteSubject["kind"], View>;
