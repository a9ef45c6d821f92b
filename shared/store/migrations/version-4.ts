/**
 * What version 4 adds to version 3, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Version 3 knew no recipes.
 */
export const VERSION_4 = { recipes: "id, host" } as const;
