import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { saveRecords } from "../../../../shared/store/save-records.ts";
import type { RecordWrite } from "../../../../shared/store/tables.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useSavedToast } from "../use-saved-toast.tsx";

/** Saves and removes segments; each can be taken back from the message that tells of it. */
export function useSegmentActions(store: Store) {
  const { words, locale } = usePageSetting();
  const { dashboard, importWords } = words;
  const tell = useSavedToast(store);
  const write = (writes: readonly RecordWrite[], message: string) => {
    saveRecords(store, writes).then((revision) => tell(message, revision), reportError);
  };
  return {
    save: (segments: readonly Segment[]) =>
      write(
        segments.map((record) => ({ table: "segments", record })),
        segments.length === 1
          ? dashboard.segments.saved(segments[0]?.name ?? "")
          : importWords.segmentsMade(printCount(segments.length, locale)),
      ),
    remove: ({ id, name }: Segment) =>
      write([{ table: "segments", id, removed: true }], dashboard.segments.removed(name)),
  };
}
