import { editRecord } from "../../../../shared/actions/edit-record.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { saveRecords } from "../../../../shared/store/save-records.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useProblemToast, useSavedToast } from "../use-saved-toast.tsx";

export interface SegmentActions {
  readonly add: (segments: readonly Segment[]) => void;
  /** Of a segment that exists its name and rule, and nothing else that another window may have changed. */
  readonly change: (segment: Segment) => void;
}

/** Each can be taken back from the message that tells of it. */
export function useSegmentActions(store: Store): SegmentActions {
  const { words, locale } = usePageSetting();
  const { segments: texts, importWords, lists } = words;
  const tell = useSavedToast(store);
  const tellProblem = useProblemToast();
  return {
    add: (segments) => {
      const message =
        segments.length === 1
          ? texts.saved(segments[0]?.name ?? "")
          : importWords.segmentsMade(printCount(segments.length, locale));
      saveRecords(
        store,
        segments.map((record) => ({ table: "segments", record })),
      ).then((revision) => tell(message, revision), reportError);
    },
    change: ({ id, name, conditions, productConditions }) => {
      editRecord({ store, table: "segments", id, changes: { name, conditions, productConditions } }).then(
        (edited) =>
          edited.ok
            ? tell(texts.saved(name), edited.value.revision)
            : tellProblem(lists.problems[edited.problem.code]),
        reportError,
      );
    },
  };
}
