import { Button, makeStyles } from "@fluentui/react-components";
import { NoteAddRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { NoteSubject } from "../../../../shared/model/note.ts";
import { useNoteWrites } from "../changes/use-note-writes.ts";
import { standingNotes } from "../live/standing-notes.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { DetailsPart } from "./details-part.tsx";
import { NoteCard } from "./note-card.tsx";
import { NoteForm } from "./note-form.tsx";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

export interface NotesPartProps extends Pick<ViewProps, "store" | "host"> {
  readonly about: NoteSubject;
  /** Ids that the subject took over: notes about them are about it. */
  readonly mergedIds?: readonly string[] | undefined;
}

/** The notes about one client, contact, competitor or product, newest first. */
export function NotesPart({ store, host, about, mergedIds }: NotesPartProps) {
  const styles = useStyles();
  const { notes: words } = usePageSetting().words.lists;
  const writes = useNoteWrites(store, host.newId);
  const all = useRecords("notes");
  const [isAdding, setAdding] = useState(false);
  const { kind, id } = about;
  const notes = useMemo(() => {
    const ids = new Set([id, ...(mergedIds ?? [])]);
    return standingNotes(all ?? []).filter((note) => note.about.kind === kind && ids.has(note.about.id));
  }, [all, kind, id, mergedIds]);
  return (
    <DetailsPart
      title={words.title}
      none={all && notes.length === 0 && !isAdding ? words.none : undefined}
      action={
        <Button size="small" icon={<NoteAddRegular />} onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      }
    >
      {isAdding && (
        <NoteForm
          first={{ kind: "other", text: "" }}
          onSave={(draft) => writes.add(about, draft)}
          onClose={() => setAdding(false)}
        />
      )}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} onChange={writes.change} onDelete={writes.remove} />
          ))}
        </ul>
      )}
    </DetailsPart>
  );
}
