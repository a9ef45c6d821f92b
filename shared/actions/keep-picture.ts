import { Picture } from "../model/picture.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** Keeps the picture of an observation; of one that was taken back meanwhile it keeps nothing. */
export async function keepPicture(store: Store, picture: Picture): Promise<void> {
  await rewriteRecords(store, async () => {
    const observation = await getRecord(store, "observations", picture.id);
    return { writes: observation ? [{ table: "pictures" as const, record: Picture.parse(picture) }] : [] };
  });
}
