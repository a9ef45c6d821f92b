import { correctNote } from "../../../../shared/actions/correct-note.ts";
import { deleteRecords } from "../../../../shared/actions/delete-records.ts";
import { saveNote } from "../../../../shared/actions/save-note.ts";
import type { Note, NoteSubject } from "../../../../shared/model/note.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { NoteDraft } from "../details/note-form.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { useSavedToast } from "../use-saved-toast.tsx";
import { useNamesOf } from "./use-record-changes.ts";

/** Adding, saying anew and deleting notes, each with its way back. */
export function useNoteWrites(store: Store, newId: () => string) {
  const { lists } = usePageSetting().words;
  const tell = useSavedToast(store);
  const namesOf = useNamesOf();
  const nameOf = ({ text }: Pick<Note, "text">) => namesOf("notes", [{ name: text }]);
  return {
    add: (about: NoteSubject, draft: NoteDraft) => {
      saveNote({ store, note: { about, ...draft }, now: store.now(), newId }).then(
        ({ revision }) => tell(lists.done.added(nameOf(draft)), revision),
        reportError,
      );
    },
    change: ({ id }: Note, { kind, text }: NoteDraft) => {
      correctNote({ store, id, changes: { kind, text }, newId }).then((outcome) => {
        if (outcome.ok) tell(lists.done.saved(nameOf({ text })), outcome.value.revision);
      }, reportError);
    },
    remove: (note: Note) => {
      deleteRecords({ store, plan: { table: "notes", ids: [note.id] } }).then(
        ({ revision }) => tell(lists.done.deleted(nameOf(note)), revision),
        reportError,
      );
    },
  };
}
