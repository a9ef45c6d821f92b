import type { Note } from "../model/note.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { saveRecords } from "../store/save-records.ts";

/** Keeps a note that was written elsewhere under an id of its own, so that adding it twice adds it once. */
export async function addNote({
  store,
  note,
}: {
  readonly store: Store;
  readonly note: Note;
}): Promise<void> {
  if (await getRecord(store, "notes", note.id)) return;
  await saveRecords(store, [{ table: "notes", record: note }]);
}
