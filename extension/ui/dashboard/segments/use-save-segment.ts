import { createSegments } from "../../../../shared/actions/create-segments.ts";
import { editRecord } from "../../../../shared/actions/edit-record.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { FormProblem } from "../changes/form-dialog.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { useFailureText } from "../use-failure-text.ts";
import { useSavedToast } from "../use-saved-toast.tsx";

/** Resolves to what is wrong, and nothing was saved; undefined when the segment is saved and its page opens. */
export type SaveSegment = (segment: Segment, isNew: boolean) => Promise<FormProblem | undefined>;

/** Of a segment that exists its name and rule are changed, and nothing else that another window may have written. */
export function useSaveSegment(store: Store): SaveSegment {
  const { segments: texts, lists } = usePageSetting().words;
  const tell = useSavedToast(store);
  const failureText = useFailureText();
  const save: SaveSegment = async (segment, isNew) => {
    const { id, name, conditions, productConditions } = segment;
    const saved = isNew
      ? await createSegments({ store, segments: [segment] })
      : await editRecord({ store, table: "segments", id, changes: { name, conditions, productConditions } });
    if (saved.ok) {
      tell(texts.saved(name), saved.value.revision);
      location.hash = hashOf("segments", id);
      return undefined;
    }
    const { problem } = saved;
    return {
      text: lists.problems[problem.code],
      ...("field" in problem && { field: problem.field }),
      ...("id" in problem && { href: hashOf("segments", problem.id) }),
    };
  };
  return (segment, isNew) =>
    save(segment, isNew).catch((error): FormProblem => ({ text: failureText(error) }));
}
