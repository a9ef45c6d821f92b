import type { Client } from "../model/client.ts";
import type { NoteSubject } from "../model/note.ts";
import type { SearchEntry } from "../search/search-entry.ts";
import { createSearchIndex, type SearchIndex } from "../search/search-index.ts";
import { listNotes } from "../store/find-notes.ts";
import { keepReading } from "../store/keep-reading.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

/** Something that a note can be about, as a person knows it. */
export interface Subject {
  readonly about: NoteSubject;
  readonly name: string;
}

/**
 * Up to `limit` of the clients, contacts, competitors, products and segments that fit the search, the best first; equally
 * good ones by their newest note, then by name. Archived ones are left out. Cost: reads and indexes all of them once, and
 * again after one of them was written.
 */
export async function findSubjects(options: {
  readonly store: Store;
  readonly language: string;
  readonly search: string;
  readonly limit: number;
}): Promise<readonly Subject[]> {
  const { store, language, search, limit } = options;
  const [{ index, subjects }, lastNoted] = await Promise.all([
    readSubjects(store, language),
    readLastNoted(store),
  ]);
  return index
    .find(search, lastNoted)
    .slice(0, limit)
    .flatMap((key) => subjects.get(key) ?? []);
}

interface FindableSubjects {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Its ids are keys of `subjects`. */
  readonly index: SearchIndex<string>;
}

type FindableSubject = Subject & Omit<SearchEntry<string>, "id">;

const readSubjects = keepReading(
  new Set(["clients", "contacts", "competitors", "products", "segments"] as const),
  async (store, language): Promise<FindableSubjects> => {
    const collator = new Intl.Collator(language, { numeric: true });
    const sorted = (await listSubjects(store)).toSorted((a, b) => collator.compare(a.name, b.name));
    return {
      subjects: new Map(sorted.map((subject) => [keyOf(subject.about), subject])),
      index: createSearchIndex(sorted.map(({ about, ...entry }) => ({ ...entry, id: keyOf(about) }))),
    };
  },
);

/** Keys of what was noted about, the last first. Apart from the subjects: a note must not have them all indexed anew. */
const readLastNoted = keepReading(
  new Set(["notes", "clients", "contacts", "competitors", "products"] as const),
  async (store): Promise<readonly string[]> => [
    ...new Set((await listNotes(store)).map(({ about }) => keyOf(about))),
  ],
);

async function listSubjects(store: Store): Promise<readonly FindableSubject[]> {
  const [clients, contacts, competitors, products, segments] = await Promise.all([
    listInLists(store, "clients"),
    listInLists(store, "contacts"),
    listInLists(store, "competitors"),
    listInLists(store, "products"),
    listInLists(store, "segments"),
  ]);
  const clientById = new Map(clients.map((client) => [client.id, client]));
  return [
    ...clients.map(subjectOfClient),
    ...contacts.map(({ id, clientId, name, phone, email }): FindableSubject => {
      const client = clientById.get(clientId)?.name;
      const fullName = client === undefined ? name : `${name} · ${client}`;
      return {
        about: { kind: "contact", id },
        name: fullName,
        names: [name],
        codes: said(phone),
        texts: said(client, email),
      };
    }),
    ...competitors.map(({ id, name, hosts }): FindableSubject => {
      return { about: { kind: "competitor", id }, name, names: [name], texts: hosts };
    }),
    ...products.map(({ id, name, sku, gtin, brand }): FindableSubject => {
      const shown = name || sku;
      return {
        about: { kind: "product", id },
        name: shown,
        names: [shown],
        codes: said(sku, gtin),
        texts: said(brand),
      };
    }),
    ...segments.map(({ id, name }): FindableSubject => {
      return { about: { kind: "segment", id }, name, names: [name] };
    }),
  ];
}

function subjectOfClient({ id, name, codes, taxId, phone, city, email }: Client): FindableSubject {
  return {
    about: { kind: "client", id },
    name,
    names: [name],
    codes: said(...codes.map(({ code }) => code), taxId, phone),
    texts: said(city, email),
  };
}

/** What was not archived. */
async function listInLists<T extends "clients" | "contacts" | "competitors" | "products" | "segments">(
  store: Store,
  table: T,
) {
  return (await listRecords(store, table)).filter(({ archivedAt }) => archivedAt === undefined);
}

function said(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}

function keyOf({ kind, id }: NoteSubject): string {
  return `${kind}\n${id}`;
}
