import { utcDayOf } from "../../../../shared/model/day.ts";
import { printDay } from "../../../../shared/words/print.ts";
import { NOTE_MOODS } from "../details/note-card.tsx";
import { byTime } from "../list/compare.ts";
import type { ItemField, ListColumn } from "../list/list-column.ts";
import { Pill } from "../list/pill.tsx";
import { textColumn } from "../list/text-field.ts";
import type { PageSetting } from "../page-setting.tsx";
import { hashOf } from "../route.ts";
import { type NoteItem, VIEW_BY_KIND } from "./note-item.ts";

/** A note is said anew on its own page, not in the line: it is longer than a line. */
export function noteColumns({ words, locale, today }: PageSetting): readonly ListColumn<NoteItem>[] {
  const { fields, notes } = words.lists;
  const { noteKinds } = words.clip;
  const { language } = words;
  const text: ItemField<NoteItem> = { id: "text", label: fields.text, textOf: ({ name }) => name };
  const about: ItemField<NoteItem> = {
    id: "about",
    label: fields.about,
    textOf: ({ subject }) => subject?.name ?? notes.lost,
    show: ({ subject }) =>
      subject && (
        <a
          href={hashOf(VIEW_BY_KIND[subject.about.kind], subject.about.id)}
          tabIndex={-1}
          style={{ color: "inherit" }}
        >
          {subject.name}
        </a>
      ),
  };
  const kind: ItemField<NoteItem> = {
    id: "kind",
    label: fields.kind,
    textOf: ({ note }) => noteKinds[note.kind],
    show: ({ note }) => <Pill mood={NOTE_MOODS[note.kind]} text={noteKinds[note.kind]} />,
  };
  return [
    textColumn(text, language, { width: 340, rank: 0 }),
    textColumn(about, language, { width: 180, rank: 1 }),
    textColumn(kind, language, { width: 110, rank: 3 }),
    {
      id: "written",
      label: fields.written,
      width: 100,
      rank: 2,
      isNumber: true,
      isFirstDescending: true,
      textOf: ({ note }) => printDay(utcDayOf(note.createdAt), locale, today),
      compare: byTime(({ note }) => note.createdAt),
    },
  ];
}
