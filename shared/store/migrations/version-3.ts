/**
 * What version 3 adds to version 2, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Version 2 wrote no watches and merged no offers, so that no row has to be rewritten.
 */
export const VERSION_3 = {
  offers: "id, *mergedIds",
  watches: "id, nextAt",
} as const;
