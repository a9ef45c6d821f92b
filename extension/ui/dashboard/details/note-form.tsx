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
  readonly onSave: (note: NoteDraft) => void;
  readonly onCancel: () => void;
}

/** Kind and text of a note; Ctrl+Enter saves from within the text. */
export function NoteForm({ first, onSave, onCancel }: NoteFormProps) {
  const styles = useStyles();
  const { lists, dashboard, clip } = usePageSetting().words;
  const [kind, setKind] = useState(first.kind);
  const [text, setText] = useState(first.text);
  const [isTextMissing, setTextMissing] = useState(false);
  const save = () => {
    if (text.trim() === "") setTextMissing(true);
    else onSave({ kind, text: text.trim() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.ctrlKey) save();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
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
      <Field label={lists.notes.text} {...(isTextMissing && { validationMessage: lists.problems.needed })}>
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
        <Button type="submit" appearance="primary">
          {lists.notes.save}
        </Button>
        <Button onClick={onCancel}>{dashboard.cancel}</Button>
      </div>
    </form>
  );
}
