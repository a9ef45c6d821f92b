import { correctNote } from "../../../../shared/actions/correct-note.ts";
import { deleteRecords } from "../../../../shared/actions/delete-records.ts";
import { saveNote } from "../../../../shared/actions/save-note.ts";
import type { Note, NoteSubject } from "../../../../shared/model/note.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { NoteDraft } from "../details/note-form.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureText } from "../use-failure-text.ts";
import { useFailureToast, useSavedToast } from "../use-saved-toast.tsx";
import { useNamesOf } from "./use-record-changes.ts";

/**
 * Adding, saying anew and deleting notes, each with its way back. What was typed is known to be kept when they resolve to
 * undefined; else they say what is wrong.
 */
export function useNoteWrites(store: Store, newId: () => string) {
  const { lists } = usePageSetting().words;
  const tell = useSavedToast(store);
  const tellFailure = useFailureToast();
  const textOf = useFailureText();
  const namesOf = useNamesOf();
  const nameOf = ({ text }: Pick<Note, "text">) => namesOf("notes", [{ name: text }]);
  return {
    add: async (about: NoteSubject, draft: NoteDraft): Promise<string | undefined> => {
      const saving = saveNote({ store, note: { about, ...draft }, now: store.now(), newId });
      return saving.then(({ revision }) => {
        tell(lists.done.added(nameOf(draft)), revision);
        return undefined;
      }, textOf);
    },
    change: async ({ id }: Note, { kind, text }: NoteDraft): Promise<string | undefined> => {
      const correcting = correctNote({ store, id, changes: { kind, text }, newId });
      return correcting.then((outcome) => {
        if (!outcome.ok) return lists.problems[outcome.problem.code];
        tell(lists.done.saved(nameOf({ text })), outcome.value.revision);
        return undefined;
      }, textOf);
    },
    remove: (note: Note) => {
      deleteRecords({ store, plan: { table: "notes", ids: [note.id] } }).then(
        ({ revision }) => tell(lists.done.deleted(nameOf(note)), revision),
        tellFailure,
      );
    },
  };
}
