/**
 * What version 5 adds to version 4, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Version 4 knew no pictures. Their sizes are an index, so that they are summed up without reading a picture.
 */
export const VERSION_5 = { pictures: "id, byteCount" } as const;
