import type { Ref } from "react";
import type { ListColumn, ListItem, ListSort } from "./list-column.ts";
import type { Selection } from "./selection.ts";

export interface ListGridProps<Item extends ListItem> {
  readonly label: string;
  /** In the order in which they are to stand. */
  readonly items: readonly Item[];
  /** The same array from drawing to drawing, else every row is drawn anew. */
  readonly columns: readonly ListColumn<Item>[];
  readonly sort: ListSort | undefined;
  readonly onSort: (sort: ListSort) => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** The item whose page stands beside the list. */
  readonly openId: string | undefined;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (item: Item) => void;
  readonly onMenu: (item: Item, target: HTMLElement) => void;
  readonly onDelete: (item: Item) => void;
  /** Esc, when nothing is edited. */
  readonly onLeave: () => void;
  /** How far down the list stood when it was left, in CSS pixels. */
  readonly firstTop?: number;
  readonly onScrolled?: (top: number) => void;
  readonly ref?: Ref<ListGridHandle>;
}

export interface ListGridHandle {
  /** Puts the keyboard back to the row where it was. */
  readonly focus: () => void;
}
