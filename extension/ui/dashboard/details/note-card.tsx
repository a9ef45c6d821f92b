import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, EditRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Note, NoteKind } from "../../../../shared/model/note.ts";
import { printInstant } from "../../../../shared/words/print.ts";
import { Pill, type PillMood } from "../list/pill.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ShowLink } from "../show-link.tsx";
import { type NoteDraft, NoteForm, type NoteFormProps } from "./note-form.tsx";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  day: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginInlineEnd: "auto" },
  actions: { whiteSpace: "nowrap" },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  link: { justifySelf: "start", fontSize: tokens.fontSizeBase200 },
});

export const NOTE_MOODS = {
  need: "plain",
  prospect: "ours",
  risk: "look",
  reliability: "plain",
  relationship: "plain",
  other: "plain",
} as const satisfies Record<NoteKind, PillMood>;

export interface NoteCardProps {
  readonly note: Note;
  readonly onChange: (note: Note, draft: NoteDraft) => ReturnType<NoteFormProps["onSave"]>;
  readonly onDelete: (note: Note) => void;
}

/** One note with its kind, its day and the page that it was taken from. */
export function NoteCard({ note, onChange, onDelete }: NoteCardProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { lists, clip } = words;
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    return (
      <li className={styles.note}>
        <NoteForm first={note} onSave={(draft) => onChange(note, draft)} onClose={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li className={styles.note}>
      <div className={styles.head}>
        <Pill mood={NOTE_MOODS[note.kind]} text={clip.noteKinds[note.kind]} />
        <span className={styles.day}>{printInstant(note.createdAt, locale)}</span>
        <span className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={lists.notes.changeNote}
            title={lists.notes.changeNote}
            onClick={() => setEdited(true)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={lists.notes.deleteNote}
            title={lists.notes.deleteNote}
            onClick={() => onDelete(note)}
          />
        </span>
      </div>
      <p className={styles.text}>{note.text}</p>
      {note.evidence && (
        <ShowLink
          className={styles.link}
          evidence={note.evidence}
          at={printInstant(note.createdAt, locale)}
        />
      )}
    </li>
  );
}
