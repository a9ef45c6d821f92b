import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { saveRecords } from "../../../../shared/store/save-records.ts";
import type { RecordWrite } from "../../../../shared/store/tables.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useSavedToast } from "../use-saved-toast.tsx";

export interface SegmentActions {
  readonly save: (segments: readonly Segment[]) => void;
  /** Out of the pickers, or back into them. */
  readonly archive: (segment: Segment) => void;
  readonly remove: (segment: Segment) => void;
}

/** Each can be taken back from the message that tells of it. */
export function useSegmentActions(store: Store): SegmentActions {
  const { words, locale } = usePageSetting();
  const { segments: texts, importWords } = words;
  const tell = useSavedToast(store);
  const write = (writes: readonly RecordWrite[], message: string) => {
    saveRecords(store, writes).then((revision) => tell(message, revision), reportError);
  };
  return {
    save: (segments) =>
      write(
        segments.map((record) => ({ table: "segments", record })),
        segments.length === 1
          ? texts.saved(segments[0]?.name ?? "")
          : importWords.segmentsMade(printCount(segments.length, locale)),
      ),
    archive: ({ archivedAt, ...segment }) =>
      archivedAt === undefined
        ? write(
            [{ table: "segments", record: { ...segment, archivedAt: store.now() } }],
            texts.archived(segment.name),
          )
        : write([{ table: "segments", record: segment }], texts.restored(segment.name)),
    remove: ({ id, name }) => write([{ table: "segments", id, removed: true }], texts.removed(name)),
  };
}
