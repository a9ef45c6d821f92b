import { Button } from "@fluentui/react-components";
import { NoteAddRegular } from "@fluentui/react-icons";
import { useCallback, useMemo } from "react";
import { type Note, NoteKind } from "../../../../shared/model/note.ts";
import { RecordList } from "../list/record-list.tsx";
import type { ListChoice, ListFilter } from "../list/use-list.ts";
import { standingNotes } from "../live/standing-notes.ts";
import { subjectKeyOf } from "../live/subjects.ts";
import { useItems } from "../live/use-items.ts";
import { useRecords } from "../live/use-records.tsx";
import { useSubjects } from "../live/use-subjects.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { AddNote } from "./add-note.tsx";
import { noteColumns } from "./note-columns.tsx";
import { NoteDetails } from "./note-details.tsx";
import { type NoteItem, noteEntryOf, noteItemOf, VIEW_BY_KIND } from "./note-item.ts";

/** All notes, whoever they are about. */
export function NotesView({ store, host }: Pick<ViewProps, "store" | "host">) {
  const setting = usePageSetting();
  const { lists } = setting.words;
  const items = useNoteItems();
  const columns = useMemo(() => noteColumns(setting), [setting]);
  const filters = useKindFilters();
  const choice = useSubjectChoice();
  return (
    <RecordList
      store={store}
      table="notes"
      title={lists.notes.title}
      lead={lists.notes.lead}
      items={items}
      columns={columns}
      entryOf={noteEntryOf}
      filters={filters}
      choice={choice}
      firstSort={{ columnId: "written", isDescending: true }}
      empty={{ title: lists.notes.empty, text: lists.notes.emptyText }}
      buttonsOf={(onAdd) => (
        <Button appearance="primary" icon={<NoteAddRegular />} onClick={onAdd}>
          {lists.notes.add}
        </Button>
      )}
      addForm={(text, onClose) => <AddNote {...{ store, host, text, onClose }} />}
      details={(id, all, onClose) => <NoteDetails {...{ store, host, id, items: all, onClose }} />}
    />
  );
}

function useNoteItems(): readonly NoteItem[] | undefined {
  const all = useRecords("notes");
  const subjects = useSubjects();
  const notes = useMemo(() => all && standingNotes(all), [all]);
  const subjectOf = useCallback((note: Note) => subjects?.get(subjectKeyOf(note.about)), [subjects]);
  const partsOf = useCallback((note: Note) => [note, subjectOf(note)?.name], [subjectOf]);
  const make = useCallback((note: Note) => noteItemOf(note, subjectOf(note)), [subjectOf]);
  return useItems(subjects && notes, partsOf, make);
}

function useKindFilters(): readonly ListFilter<NoteItem>[] {
  const { lists, clip } = usePageSetting().words;
  return useMemo(
    () => [
      { id: "all", label: lists.filters.all, fits: () => true },
      ...NoteKind.options.map((kind) => ({
        id: kind,
        label: clip.noteKinds[kind],
        fits: ({ note }: NoteItem) => note.kind === kind,
      })),
    ],
    [lists, clip],
  );
}

function useSubjectChoice(): ListChoice<NoteItem> {
  const { lists, dashboard } = usePageSetting().words;
  return useMemo(
    () => ({
      label: lists.fields.about,
      options: [
        { value: "", label: lists.allOf.subjects },
        ...Object.entries(VIEW_BY_KIND).map(([value, view]) => ({ value, label: dashboard.views[view] })),
      ],
      fits: ({ note }, value) => note.about.kind === value,
    }),
    [lists, dashboard],
  );
}
