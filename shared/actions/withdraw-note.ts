import type { Note } from "../model/note.ts";
import { canonicalText } from "../std/canonical-text.ts";
import { lastWrittenAt } from "../store/change-log.ts";
import { withoutSuperseded } from "../store/find-notes.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** A way back for the moment after the writing, and no right to delete what stands for longer. */
const WITHDRAWN_WITHIN_MS = 10 * 60 * 1000;

/**
 * Takes back a note that was added elsewhere in the last ten minutes by Dosar's own log, whatever the note says of its day.
 * One that has been corrected since, that stands here with another text, or for longer, stays: false. One that is gone is
 * taken back already.
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
    const writtenAt = await lastWrittenAt(store, "notes", note.id);
    const isNew =
      writtenAt !== undefined && Date.parse(store.now()) - Date.parse(writtenAt) < WITHDRAWN_WITHIN_MS;
    const isGone = isSame && isNew && (await withoutSuperseded(store, [kept])).length > 0;
    return {
      writes: isGone ? [{ table: "notes" as const, id: note.id, removed: true as const }] : [],
      isGone,
    };
  });
  return planned.isGone;
}
