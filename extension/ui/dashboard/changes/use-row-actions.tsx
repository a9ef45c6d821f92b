import { type ReactNode, useState } from "react";
import { archiveRecords, restoreRecords } from "../../../../shared/actions/archive-records.ts";
import { type DeletionPlan, deleteRecords, planDeletion } from "../../../../shared/actions/delete-records.ts";
import type { EditableTable, ListTable } from "../../../../shared/actions/list-table.ts";
import { mergeRecords } from "../../../../shared/actions/merge-records.ts";
import { MERGEABLE_TABLES, type MergeableTable } from "../../../../shared/store/merged-ids.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { RecordOf } from "../../../../shared/store/tables.ts";
import { IMPORT_LOCK } from "../../../workers/import-lock.ts";
import type { ListItem } from "../list/list-column.ts";
import type { BulkActions } from "../list/list-foot.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { useFailureToast, useProblemToast, useSavedToast } from "../use-saved-toast.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import type { Candidate } from "./record-picker.tsx";
import { useNamesOf } from "./use-record-changes.ts";

type Question =
  | { readonly kind: "delete"; readonly plan: DeletionPlan; readonly items: readonly ListItem[] }
  | { readonly kind: "merge"; readonly table: MergeableTable; readonly items: readonly ListItem[] };

type Asked = Question & { readonly onDone: () => void };

/**
 * Archiving, deleting and merging rows of one table, with the questions that belong to it. Each write can be taken back
 * from the message that tells of it. `candidatesOf` names with whom a single row could be merged.
 */
export function useRowActions(
  store: Store,
  table: ListTable,
  candidatesOf: () => readonly Candidate[],
): {
  readonly actionsOf: (items: readonly ListItem[], onDone: () => void) => BulkActions;
  readonly dialogs: ReactNode;
} {
  const [asked, setAsked] = useState<Asked>();
  const write = useWrites(store, table);
  const tellFailure = useFailureToast();
  const close = () => {
    asked?.onDone();
    setAsked(undefined);
  };
  const actionsOf = (items: readonly ListItem[], onDone: () => void): BulkActions => {
    const mergeable = MERGEABLE_TABLES.find((name) => name === table);
    const askDeletion = async () => {
      const plan = await planDeletion({ store, table, ids: idsOf(items) });
      setAsked({ kind: "delete", plan, items, onDone });
    };
    const standing = items.filter(({ isArchived }) => !isArchived);
    const archived = items.filter(({ isArchived }) => isArchived);
    const [editable] = table === "notes" ? [] : [table];
    return {
      ...(mergeable && {
        onMerge: () => setAsked({ kind: "merge", table: mergeable, items, onDone }),
      }),
      ...(editable &&
        standing.length > 0 && {
          onArchive: () => write.archive(editable, standing, onDone),
        }),
      ...(editable &&
        archived.length > 0 && {
          onRestore: () => write.restore(editable, archived, onDone),
        }),
      onDelete: () => {
        askDeletion().catch(tellFailure);
      },
    };
  };
  const dialogs =
    asked?.kind === "delete" ? (
      <DeleteDialog
        plan={asked.plan}
        items={asked.items}
        onDelete={() => write.remove(asked.plan, asked.items, close)}
        onArchive={(blocked) => table !== "notes" && write.archive(table, blocked, close)}
        onClose={close}
      />
    ) : asked?.kind === "merge" ? (
      <MergeDialog
        store={store}
        table={asked.table}
        items={asked.items}
        candidates={candidatesOf().filter(({ id }) => !asked.items.some((item) => item.id === id))}
        hints={new Map(candidatesOf().flatMap(({ id, hint }) => (hint === undefined ? [] : [[id, hint]])))}
        onMerge={(keepId, otherIds, choices) => write.merge(asked.table, keepId, otherIds, choices, close)}
        onClose={close}
      />
    ) : null;
  return { actionsOf, dialogs };
}

function useWrites(store: Store, table: ListTable) {
  const { lists } = usePageSetting().words;
  const tell = useSavedToast(store);
  const tellProblem = useProblemToast();
  const tellFailure = useFailureToast();
  const nameOf = useNamesOf();
  const run = (
    writing: Promise<{ readonly revision: number } | undefined>,
    message: string,
    onDone: () => void,
  ) => {
    writing.then((written) => {
      if (written) tell(message, written.revision);
      onDone();
    }, tellFailure);
  };
  return {
    archive: (editable: EditableTable, items: readonly ListItem[], onDone: () => void) =>
      run(
        archiveRecords({ store, table: editable, ids: idsOf(items), now: store.now() }),
        lists.done.archived(nameOf(table, items)),
        onDone,
      ),
    restore: (editable: EditableTable, items: readonly ListItem[], onDone: () => void) => {
      restoreRecords({ store, table: editable, ids: idsOf(items) }).then(({ revision, staying }) => {
        const restored = items.filter(({ id }) => !staying.some((segment) => segment.id === id));
        tell(lists.done.restored(nameOf(table, restored)), revision);
        if (staying.length > 0) tellProblem(lists.problems.stays(nameOf(table, staying)));
        onDone();
      }, tellFailure);
    },
    remove: (plan: DeletionPlan, items: readonly ListItem[], onDone: () => void) => {
      const removed = items.filter(({ id }) => plan.ids.some((planned) => planned === id));
      run(
        withoutImport(() => deleteRecords({ store, plan })),
        lists.done.deleted(nameOf(table, removed)),
        onDone,
      );
    },
    merge: (
      mergeable: MergeableTable,
      keepId: string,
      otherIds: readonly string[],
      fieldChoices: Readonly<Record<string, string>>,
      onDone: () => void,
    ) => {
      type Id = RecordOf<MergeableTable>["id"];
      const plan = { table: mergeable, keepId: keepId as Id, otherIds: otherIds as Id[] };
      const merging = withoutImport(() => mergeRecords({ store, plan, fieldChoices })).then((outcome) => {
        if (!outcome.ok) tellProblem(lists.problems[outcome.problem.code]);
        return outcome.ok ? outcome.value : undefined;
      });
      const merged = [keepId, ...otherIds].map((name) => ({ name }));
      run(merging, lists.done.merged(nameOf(table, merged)), onDone);
    },
  };
}

/** An import that runs may bring lines of the very records that are merged or deleted. */
function withoutImport<Value>(write: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(IMPORT_LOCK, write);
}

/** Ids of one table, whichever it is. */
function idsOf<Id extends string>(items: readonly ListItem[]): Id[] {
  return items.map(({ id }) => id as Id);
}
