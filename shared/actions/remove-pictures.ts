import type { ObservationId } from "../model/ids.ts";
import { listPictured, listPictureIds } from "../store/find-pictures.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** Removes every picture, or only that of one observation; the prices stay. One write, to be undone as one; 0 without any. */
export async function removePictures(store: Store, only?: ObservationId): Promise<Revision> {
  const { revision } = await rewriteRecords(store, async () => {
    const ids = only === undefined ? await listPictureIds(store) : await listPictured(store, [only]);
    return { writes: ids.map((id) => ({ table: "pictures" as const, id, removed: true as const })) };
  });
  return revision;
}
