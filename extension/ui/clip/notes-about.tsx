import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Note, NoteSubject } from "../../../shared/model/note.ts";
import { useClipSetting } from "./clip-setting.tsx";
import { dayTextOf } from "./day-text.ts";
import { FailureText } from "./failure-text.tsx";
import { PageLink } from "./page-link.tsx";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, whiteSpace: "pre-line" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Notes about one subject, newest first; `version` reads them again after a save. */
export function NotesAbout(props: {
  readonly about: NoteSubject;
  readonly name: string;
  readonly version: number;
  readonly onAdd: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { words } = useClipSetting();
  const notes = useNotes(props.about, props.version);
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.notesAbout(props.name)}</h2>
        {props.onAdd && (
          <Button size="small" onClick={props.onAdd}>
            {words.note}
          </Button>
        )}
      </div>
      {notes === "failed" && <FailureText />}
      {notes?.length === 0 && <p className={styles.hint}>{words.noNotes}</p>}
      <ul className={styles.list}>
        {(notes === "failed" ? [] : notes)?.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}

function NoteItem({ note }: { readonly note: Note }) {
  const styles = useStyles();
  const setting = useClipSetting();
  const { words } = setting;
  const { evidence } = note;
  return (
    <li className={styles.item}>
      <p className={styles.text}>{note.text}</p>
      <p className={styles.hint}>
        {words.noteKinds[note.kind]} · {dayTextOf(note.createdAt, setting)}
        {evidence && " · "}
        {evidence && <PageLink evidence={evidence} at={dayTextOf(note.createdAt, setting)} />}
      </p>
    </li>
  );
}

function useNotes({ kind, id }: NoteSubject, version: number): readonly Note[] | "failed" | undefined {
  const { host } = useClipSetting();
  const [notes, setNotes] = useState<readonly Note[] | "failed">();
  useEffect(() => {
    if (version < 0) return;
    host.send("note.list", { about: { kind, id } }).then(
      (reply) => {
        setNotes(reply.ok ? reply.value.notes : "failed");
      },
      () => setNotes("failed"),
    );
  }, [host, kind, id, version]);
  return notes;
}
