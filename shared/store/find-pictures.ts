import type { Picture } from "../model/picture.ts";
import type { Store } from "./open-store.ts";
import { openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** Of these observations the ones that have a picture; reads none of them. Also inside of a transaction. */
export async function listPictured({ database }: Store, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  return (await database.table("pictures").where("id").anyOf(ids).primaryKeys()) as string[];
}

/** Of all pictures the ids; reads none of them. */
export async function listPictureIds({ database }: Store): Promise<readonly string[]> {
  return (await database.table("pictures").toCollection().primaryKeys()) as string[];
}

/** How many pictures there are and what they weigh together; reads none of them. */
export async function weighPictures({
  database,
}: Store): Promise<{ readonly count: number; readonly byteCount: number }> {
  const sizes = (await database.table("pictures").orderBy("byteCount").keys()) as number[];
  return { count: sizes.length, byteCount: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The pictures of these observations in their order, up to where they would weigh more than `mostBytes`. */
export async function listPicturesWithin(
  store: Store,
  ids: readonly string[],
  mostBytes: number,
): Promise<readonly Picture[]> {
  const found: Picture[] = [];
  let left = mostBytes;
  for (let start = 0; start < ids.length && left > 0; start += READ_AT_ONCE) {
    const rows: (StoredRow | undefined)[] = await store.database
      .table("pictures")
      .bulkGet(ids.slice(start, start + READ_AT_ONCE));
    for (const picture of await openRows(
      store,
      "pictures",
      rows.filter((row) => row !== undefined),
    )) {
      left -= picture.byteCount;
      if (left < 0) return found;
      found.push(picture);
    }
  }
  return found;
}

const READ_AT_ONCE = 100;
