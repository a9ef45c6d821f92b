import type { Note } from "../model/note.ts";
import { canonicalText } from "../std/canonical-text.ts";
import { withoutSuperseded } from "../store/find-notes.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Takes back a note that was just added elsewhere. One that has been corrected since, or that stands here with another
 * text, stays: false.
 */
export async function withdrawNote({
  store,
  note,
}: {
  readonly store: Store;
  readonly note: Note;
}): Promise<boolean> {
  const { planned } = await rewriteRecords(store, async () => {
    const kept = await getRecord(store, "notes", note.id);
    if (kept === undefined) return { writes: [], isGone: true };
    const isSame = canonicalText(kept) === canonicalText(note);
    const isGone = isSame && (await withoutSuperseded(store, [kept])).length > 0;
    return {
      writes: isGone ? [{ table: "notes" as const, id: note.id, removed: true as const }] : [],
      isGone,
    };
  });
  return planned.isGone;
}
