import type { Note, NoteSubject } from "../model/note.ts";
import { idsOf, type MergeableTable, survivorIdOf } from "./merged-ids.ts";
import type { Store } from "./open-store.ts";
import { readMergedIds } from "./read-merged-ids.ts";
import { getRecord, listRecords, openRows } from "./read-records.ts";
import { aboutKeyOf, type StoredRow } from "./tables.ts";

/** The tables of subjects that can be merged; a note keeps the id about which it was written. */
const MERGED_IN: Readonly<Partial<Record<NoteSubject["kind"], MergeableTable>>> = {
  client: "clients",
  contact: "contacts",
  competitor: "competitors",
  product: "products",
};

/** Notes about one subject and what was merged into it, newest first, without those that a later one superseded. */
export async function listNotesAbout(store: Store, about: NoteSubject): Promise<readonly Note[]> {
  const table = MERGED_IN[about.kind];
  const ids = table === undefined ? [about.id] : idsOf(await readMergedIds(store), table, about.id);
  const notes = await withoutSuperseded(store, await listAllNotesAbout(store, about.kind, ids));
  return notes.toSorted(byNewest);
}

/** Superseded ones too, in no order; ids are taken as they are. */
export async function listAllNotesAbout(
  store: Store,
  kind: NoteSubject["kind"],
  ids: readonly string[],
): Promise<readonly Note[]> {
  const keys = ids.map((id) => aboutKeyOf({ kind, id }));
  const rows: StoredRow[] = await store.database.table("notes").where("about").anyOf(keys).toArray();
  return openRows(store, "notes", rows);
}

/**
 * All notes, newest first, without superseded ones; each about the record that its subject is now. Cost: reads them all.
 */
export async function listNotes(store: Store): Promise<readonly Note[]> {
  const [notes, mergedIds] = await Promise.all([listRecords(store, "notes"), readMergedIds(store)]);
  const superseded = new Set(notes.flatMap(({ supersedes }) => supersedes ?? []));
  const standing = notes.filter(({ id }) => !superseded.has(id)).sort(byNewest);
  return standing.map((note) => {
    const table = MERGED_IN[note.about.kind];
    if (table === undefined) return note;
    const id = survivorIdOf(mergedIds, table, note.about.id);
    return id === note.about.id ? note : { ...note, about: { ...note.about, id } };
  });
}

/** Those that no later note took the place of, be it about the same subject or not. */
export async function withoutSuperseded(store: Store, notes: readonly Note[]): Promise<readonly Note[]> {
  const later: StoredRow[] = await correctionsOf(
    store,
    notes.map(({ id }) => id),
  );
  const superseded = new Set(later.map(({ supersedes }) => supersedes));
  return notes.filter(({ id }) => !superseded.has(id));
}

/** The notes that these took the place of, directly or by one in between; a circle of them ends where it began. */
export async function listForerunners(store: Store, ids: readonly string[]): Promise<readonly Note[]> {
  const found: Note[] = [];
  const seen = new Set(ids);
  let current = await listById(store, ids);
  while (current.length > 0) {
    const earlier = current.flatMap(({ supersedes }) =>
      supersedes === undefined || seen.has(supersedes) ? [] : supersedes,
    );
    for (const id of earlier) seen.add(id);
    current = await listById(store, earlier);
    found.push(...current);
  }
  return found;
}

async function listById(store: Store, ids: readonly string[]): Promise<readonly Note[]> {
  const notes = await Promise.all([...new Set(ids)].map((id) => getRecord(store, "notes", id)));
  return notes.filter((note) => note !== undefined);
}

function correctionsOf({ database }: Store, ids: readonly string[]): Promise<StoredRow[]> {
  return database.table("notes").where("supersedes").anyOf(ids).toArray();
}

function byNewest(a: Note, b: Note): number {
  return a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0;
}
