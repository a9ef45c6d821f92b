import { type ReactNode, useState } from "react";
import type { Store } from "../../../../shared/store/open-store.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import { LoadingView } from "../loading-view.tsx";
import { hashOf } from "../route.ts";
import { useRecordId } from "../use-view.ts";
import type { ListItem } from "./list-column.ts";
import { ListPage, type ListPageProps } from "./list-page.tsx";

export interface RecordListProps<Item extends ListItem>
  extends Pick<
    ListPageProps<Item>,
    | "table"
    | "title"
    | "lead"
    | "actions"
    | "notice"
    | "columns"
    | "entryOf"
    | "filters"
    | "choice"
    | "firstSort"
    | "noResultHint"
  > {
  readonly store: Store;
  /** Undefined while they are read. */
  readonly items: readonly Item[] | undefined;
  /** With whom a single row could be merged. */
  readonly candidatesOf?: () => readonly Candidate[];
  readonly empty: { readonly title: string; readonly text: string };
  /** Ways to fill the list: beside the heading, and in the middle while there is nothing yet. */
  readonly buttonsOf?: (onAdd: () => void) => ReactNode;
  /** The dialog that adds one; "" when the person has not typed a name yet. */
  readonly addForm?: ((name: string, onClose: () => void) => ReactNode) | undefined;
  /** The page of the item that is open. */
  readonly details: (id: string, items: readonly Item[], onClose: () => void) => ReactNode;
}

const NO_CANDIDATES = () => [];

/** A table as a list: each row has its address and page, can be archived, merged and deleted, and new ones be added. */
export function RecordList<Item extends ListItem>(props: RecordListProps<Item>) {
  const { store, table, items, title, actions, empty, buttonsOf, addForm, details, ...page } = props;
  const rows = useRowActions(store, table, props.candidatesOf ?? NO_CANDIDATES);
  const [addedName, setAddedName] = useState<string>();
  const openId = useRecordId();
  if (items === undefined) return <LoadingView title={title} />;
  const buttons = buttonsOf?.(() => setAddedName(""));
  return (
    <>
      <ListPage
        {...page}
        name={table}
        table={table}
        title={title}
        items={items}
        actions={
          <>
            {actions}
            {items.length > 0 && buttons}
          </>
        }
        empty={<EmptyView {...empty}>{buttons}</EmptyView>}
        onAddNamed={addForm && setAddedName}
        actionsOf={rows.actionsOf}
        hrefOf={(id) => hashOf(table, id === "" ? undefined : id)}
        openId={openId}
        details={(id, onClose) => details(id, items, onClose)}
      />
      {rows.dialogs}
      {addedName !== undefined && addForm?.(addedName, () => setAddedName(undefined))}
    </>
  );
}
