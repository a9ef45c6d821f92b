import { useState } from "react";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { FormDialog, type FormProblem, ProblemText } from "../changes/form-dialog.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { SegmentChoices } from "./segment-choices.ts";
import { SegmentForm } from "./segment-form.tsx";
import { draftOf, type SegmentDraft, segmentOf } from "./segment-members.ts";
import { useSaveSegment } from "./use-save-segment.ts";

export interface SegmentDialogProps extends SegmentChoices {
  readonly store: Store;
  /** What is edited; one that is not among `segments` is new. */
  readonly segment: Segment;
  readonly onClose: () => void;
}

/** The name and rule of a segment. It stays open until the rule is saved. */
export function SegmentDialog(props: SegmentDialogProps) {
  const { store, segment, segments, onClose } = props;
  const { segments: texts } = usePageSetting().words;
  const [draft, setDraft] = useState<SegmentDraft>(() => draftOf(segment));
  const [problem, setProblem] = useState<FormProblem>();
  const isNew = !segments.some(({ id }) => id === segment.id);
  const saveSegment = useSaveSegment(store);
  const save = async () => {
    const typed = segmentOf(draft);
    const nameless: FormProblem = { field: "name", text: texts.nameNeeded };
    const wrong = typed.name === "" ? nameless : await saveSegment(typed, isNew);
    setProblem(wrong);
    return wrong === undefined;
  };
  const ofName = problem?.field === "name" ? problem : undefined;
  return (
    <FormDialog
      title={isNew ? texts.add : texts.editRule}
      maxWidth="760px"
      problem={ofName ? undefined : problem}
      onSave={save}
      onClose={onClose}
    >
      <SegmentForm
        {...props}
        draft={draft}
        nameProblem={ofName && <ProblemText problem={ofName} onFollow={onClose} />}
        onChange={(changed) => {
          setDraft(changed);
          setProblem(undefined);
        }}
      />
    </FormDialog>
  );
}
