import { Link, makeStyles } from "@fluentui/react-components";
import { useNoteWrites } from "../changes/use-note-writes.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { GonePanel } from "../details/gone-panel.tsx";
import { NoteCard } from "../details/note-card.tsx";
import { findOpen } from "../list/find-open.ts";
import { usePageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import type { ViewProps } from "../view-props.ts";
import { type NoteItem, VIEW_BY_KIND } from "./note-item.ts";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

export interface NoteDetailsProps extends Pick<ViewProps, "store" | "host"> {
  readonly id: string;
  readonly items: readonly NoteItem[];
  readonly onClose: () => void;
}

/** A note whole, where it can be said anew; a corrected note is another one, so its page follows it. */
export function NoteDetails({ store, host, id, items, onClose }: NoteDetailsProps) {
  const styles = useStyles();
  const { lists } = usePageSetting().words;
  const writes = useNoteWrites(store, host.newId);
  const item = findOpen(items, id, ({ note }) => (note.supersedes === undefined ? [] : [note.supersedes]));
  if (item === undefined) return <GonePanel onClose={onClose} />;
  const { note, subject } = item;
  return (
    <DetailsPanel
      id={note.id}
      title={subject?.name ?? lists.notes.lost}
      lead={
        subject && (
          <Link href={hashOf(VIEW_BY_KIND[subject.about.kind], subject.about.id)}>
            {lists.notes.aboutKinds[subject.about.kind]}
          </Link>
        )
      }
      onClose={onClose}
    >
      <ul className={styles.list}>
        <NoteCard note={note} onChange={writes.change} onDelete={writes.remove} />
      </ul>
    </DetailsPanel>
  );
}
