/**
 * What version 2 adds to version 1, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Records that were merged are found by the ids that they took over, and a note's correction by the note. Version 1 wrote
 * neither, so that no row has to be rewritten.
 */
export const VERSION_2 = {
  clients: "id, *mergedIds",
  contacts: "id, clientId, *mergedIds",
  notes: "id, about, supersedes",
  competitors: "id, *mergedIds",
  products: "id, *mergedIds",
} as const;
