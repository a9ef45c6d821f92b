/** What notes can be about, by their kind and any id that ever named them. */
import type { NoteSubject } from "../../../../shared/model/note.ts";
import { byKnownId } from "./by-known-id.ts";

export interface NamedSubject {
  readonly about: NoteSubject;
  readonly name: string;
}

interface Nameable {
  readonly id: string;
  readonly name: string;
  readonly sku?: string;
  readonly mergedIds?: readonly string[] | undefined;
}

export type RecordsByKind = Readonly<Partial<Record<NoteSubject["kind"], readonly Nameable[] | undefined>>>;

/** One entry for each id for which a record stands, so that an old note still names whom it is about. */
export function subjectsOf(recordsByKind: RecordsByKind): ReadonlyMap<string, NamedSubject> {
  const subjects = new Map<string, NamedSubject>();
  for (const kind of KINDS) {
    for (const [known, { id, name, sku }] of byKnownId(recordsByKind[kind] ?? [])) {
      subjects.set(subjectKeyOf({ kind, id: known }), { about: { kind, id }, name: name || (sku ?? id) });
    }
  }
  return subjects;
}

const KINDS: readonly NoteSubject["kind"][] = ["client", "contact", "competitor", "product", "segment"];

export function subjectKeyOf({ kind, id }: NoteSubject): string {
  return `${kind} ${id}`;
}
