import type { NoteSubject } from "../model/note.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

/** Something that a note can be about, as a person knows it. */
export interface Subject {
  readonly about: NoteSubject;
  readonly name: string;
  /** Whether there is a note about it already. */
  readonly hasNotes: boolean;
}

/** Clients, competitors and products: those with the newest notes first, then by name. Cost: reads all three tables. */
export async function listSubjects(options: {
  readonly store: Store;
  readonly language: string;
}): Promise<readonly Subject[]> {
  const { store, language } = options;
  const [clients, competitors, products, notes] = await Promise.all([
    listRecords(store, "clients"),
    listRecords(store, "competitors"),
    listRecords(store, "products"),
    listRecords(store, "notes"),
  ]);
  const lastNoteAt = new Map<string, string>();
  for (const { about, createdAt } of notes) {
    const key = keyOf(about);
    if (createdAt > (lastNoteAt.get(key) ?? "")) lastNoteAt.set(key, createdAt);
  }
  const subjectOf = (about: NoteSubject, name: string): Subject => ({
    about,
    name,
    hasNotes: lastNoteAt.has(keyOf(about)),
  });
  const subjects = [
    ...clients.map(({ id, name }) => subjectOf({ kind: "client", id }, name)),
    ...competitors.map(({ id, name }) => subjectOf({ kind: "competitor", id }, name)),
    ...products.map(({ id, name, sku }) => subjectOf({ kind: "product", id }, name || sku)),
  ];
  const collator = new Intl.Collator(language, { numeric: true });
  return subjects.sort((a, b) => {
    const [newA, newB] = [lastNoteAt.get(keyOf(a.about)) ?? "", lastNoteAt.get(keyOf(b.about)) ?? ""];
    if (newA !== newB) return newA > newB ? -1 : 1;
    return collator.compare(a.name, b.name);
  });
}

function keyOf({ kind, id }: NoteSubject): string {
  return `${kind}\n${id}`;
}
