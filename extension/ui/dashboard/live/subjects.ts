/** What notes can be about, by their kind and any id that ever named them. */
import type { NoteSubject } from "../../../../shared/model/note.ts";

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

/** One entry for each id that a record has or took over, so that an old note still names whom it is about. */
export function subjectsOf(recordsByKind: RecordsByKind): ReadonlyMap<string, NamedSubject> {
  const subjects = new Map<string, NamedSubject>();
  for (const kind of KINDS) {
    for (const { id, name, sku, mergedIds = [] } of recordsByKind[kind] ?? []) {
      const subject = { about: { kind, id }, name: name || (sku ?? id) };
      for (const known of [...mergedIds, id]) subjects.set(subjectKeyOf({ kind, id: known }), subject);
    }
  }
  return subjects;
}

const KINDS: readonly NoteSubject["kind"][] = ["client", "contact", "competitor", "product", "segment"];

export function subjectKeyOf({ kind, id }: NoteSubject): string {
  return `${kind} ${id}`;
}
