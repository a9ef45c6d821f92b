import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { NoteKind } from "../../../../shared/model/note.ts";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface NoteDraft {
  readonly kind: NoteKind;
  readonly text: string;
}

export interface NoteFormProps {
  readonly first: NoteDraft;
  /** Resolves to what is wrong; undefined when the note is kept, and the form may go. */
  readonly onSave: (note: NoteDraft) => Promise<string | undefined>;
  /** The form is done with, its note kept or given up. */
  readonly onClose: () => void;
}

/** Kind and text of a note; Ctrl+Enter saves from within the text. */
export function NoteForm({ first, onSave, onClose }: NoteFormProps) {
  const styles = useStyles();
  const { lists, dashboard, clip } = usePageSetting().words;
  const [kind, setKind] = useState(first.kind);
  const [text, setText] = useState(first.text);
  const [problem, setProblem] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    if (isSaving) return;
    if (text.trim() === "") return setProblem(lists.problems.needed);
    setSaving(true);
    const wrong = await onSave({ kind, text: text.trim() });
    setSaving(false);
    if (wrong === undefined) onClose();
    else setProblem(wrong);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.ctrlKey) void save();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={lists.notes.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => setKind(NoteKind.options.find((known) => known === value) ?? "other")}
        >
          {NoteKind.options.map((known) => (
            <option key={known} value={known}>
              {clip.noteKinds[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={lists.notes.text} {...(problem !== undefined && { validationMessage: problem })}>
        <Textarea
          value={text}
          rows={4}
          maxLength={10_000}
          resize="vertical"
          autoFocus
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={isSaving}>
          {lists.notes.save}
        </Button>
        <Button onClick={onClose}>{dashboard.cancel}</Button>
      </div>
    </form>
  );
}
