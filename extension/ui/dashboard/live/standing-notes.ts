import type { Note } from "../../../../shared/model/note.ts";

/** Notes that no later one took the place of, newest first. */
export function standingNotes(notes: readonly Note[]): readonly Note[] {
  const superseded = new Set(notes.flatMap(({ supersedes }) => supersedes ?? []));
  return notes
    .filter(({ id }) => !superseded.has(id))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
}
