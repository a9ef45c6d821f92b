import { useMemo } from "react";
import { NoteKind } from "../../../../shared/model/note.ts";
import { AddDialog } from "../changes/add-dialog.tsx";
import type { FormField } from "../changes/form-field.tsx";
import type { Candidate } from "../changes/record-picker.tsx";
import { useNoteWrites } from "../changes/use-note-writes.ts";
import { type NamedSubject, subjectKeyOf } from "../live/subjects.ts";
import { useSubjects } from "../live/use-subjects.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";

export interface AddNoteProps extends Pick<ViewProps, "store" | "host"> {
  /** What was looked for and not found. */
  readonly text: string;
  readonly onClose: () => void;
}

/** A note about anybody: whom, of which kind, and what. */
export function AddNote({ store, host, text, onClose }: AddNoteProps) {
  const { lists, clip } = usePageSetting().words;
  const subjects = useSubjects();
  const writes = useNoteWrites(store, host.newId);
  const kinds = lists.notes.aboutKinds;
  const candidates = useMemo(() => {
    const different = new Set(subjects?.values() ?? []);
    return [...different].map((subject) => candidateOf(subject, kinds[subject.about.kind]));
  }, [subjects, kinds]);
  const fields: readonly FormField[] = [
    {
      id: "about",
      label: lists.notes.findSubject,
      kind: "record",
      candidates,
      isNeeded: true,
      neededText: lists.problems.chooseSubject,
    },
    {
      id: "kind",
      label: lists.notes.kind,
      kind: "choice",
      choices: NoteKind.options.map((value) => ({ value, label: clip.noteKinds[value] })),
    },
    { id: "text", label: lists.notes.text, kind: "long-text", maxLength: 10_000, isNeeded: true },
  ];
  return (
    <AddDialog
      title={lists.notes.add}
      fields={fields}
      firstValues={{ text, kind: "other" }}
      onClose={onClose}
      onSave={async ({ about = "", kind, text: written = "" }) => {
        const subject = subjects?.get(about);
        if (subject === undefined) return { field: "about", text: lists.problems.chooseSubject };
        const draft = { kind: NoteKind.safeParse(kind).data ?? "other", text: written };
        const wrong = await writes.add(subject.about, draft);
        return wrong === undefined ? undefined : { text: wrong };
      }}
    />
  );
}

function candidateOf({ about, name }: NamedSubject, hint: string): Candidate {
  const id = subjectKeyOf(about);
  return { id, name, hint, entry: { id, names: [name] } };
}
