import { createSegments } from "../../../../shared/actions/create-segments.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useProblemToast, useSavedToast } from "../use-saved-toast.tsx";

/** Makes segments at once, all or none; taken back from the message that tells of it. */
export function useMakeSegments(store: Store): (segments: readonly Segment[]) => void {
  const { words, locale } = usePageSetting();
  const tell = useSavedToast(store);
  const tellProblem = useProblemToast();
  const tellFailure = useFailureToast();
  return (segments) => {
    createSegments({ store, segments }).then((made) => {
      if (!made.ok) return tellProblem(words.lists.problems[made.problem.code]);
      tell(
        words.importWords.segmentsMade(segments.length, printCount(segments.length, locale)),
        made.value.revision,
      );
    }, tellFailure);
  };
}
