import type { Note } from "../model/note.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** Keeps a note that was written elsewhere under an id of its own, so that adding it twice adds it once. */
export async function addNote({
  store,
  note,
}: {
  readonly store: Store;
  readonly note: Note;
}): Promise<void> {
  await rewriteRecords(store, async () => {
    const isKnown = (await getRecord(store, "notes", note.id)) !== undefined;
    return { writes: isKnown ? [] : [{ table: "notes" as const, record: note }] };
  });
}
