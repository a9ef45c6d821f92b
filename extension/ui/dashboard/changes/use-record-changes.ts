import { useMemo } from "react";
import { editRecord } from "../../../../shared/actions/edit-record.ts";
import type { EditableTable, ListTable, RecordChanges } from "../../../../shared/actions/list-table.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { RecordOf } from "../../../../shared/store/tables.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { useStableCall } from "../../kit/use-stable-call.ts";
import type { ListItem } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useSavedToast } from "../use-saved-toast.tsx";
import type { EditSource } from "./edit-of.ts";

/** Edits of the records of one table; each can be taken back from the message that tells of it. Always the same object. */
export function useRecordEdits<T extends EditableTable>(store: Store, table: T): EditSource<T> {
  const { lists } = usePageSetting().words;
  const tell = useSavedToast(store);
  const edit = useStableCall(
    async ({ id, name }: Pick<ListItem, "id" | "name">, changes: RecordChanges<T>) => {
      const outcome = await editRecord({ store, table, id: id as RecordOf<T>["id"], changes });
      if (!outcome.ok) return lists.problems[outcome.problem.code];
      const newName = "name" in changes && typeof changes.name === "string" ? changes.name : name;
      tell(lists.done.saved(newName), outcome.value.revision);
      return undefined;
    },
  );
  const { needed } = lists.problems;
  return useMemo(() => ({ edit, needed }), [edit, needed]);
}

/** One item by its name, several by their number: "3 clients". */
export function useNamesOf(): (table: ListTable, items: readonly Pick<ListItem, "name">[]) => string {
  const { words, locale } = usePageSetting();
  return (table, items) => {
    const [only] = items;
    if (items.length === 1 && only !== undefined) return shortened(only.name);
    return words.lists.counts[table](items.length, printCount(items.length, locale));
  };
}

const LONGEST_NAME = 60;

/** A note is its text, which may be pages long. */
function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
