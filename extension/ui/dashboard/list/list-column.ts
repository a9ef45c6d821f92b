import type { ReactNode } from "react";

/** What every row of a list has; a list of clients adds a client, a list of offers an offer. */
export interface ListItem {
  readonly id: string;
  /** As a person calls it; names the row for screen readers and in messages. */
  readonly name: string;
  readonly isArchived: boolean;
}

/** How a field is changed in place. */
export interface FieldEdit<Item> {
  /** What stands in the editor at first. */
  readonly textOf: (item: Item) => string;
  /** Present for a choice from few values; otherwise a line of text. */
  readonly choices?: readonly FieldChoice[];
  readonly maxLength?: number;
  /** Resolves to a sentence that says what is wrong; then nothing was saved. */
  readonly save: (item: Item, text: string) => Promise<string | undefined>;
}

export interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** One fact of an item: a column of its list and a line of its page. */
export interface ItemField<Item> {
  readonly id: string;
  readonly label: string;
  /** Plain text of the fact; empty when it is not known. */
  readonly textOf: (item: Item) => string;
  /** How it is shown; its text when absent. */
  readonly show?: (item: Item) => ReactNode;
  readonly isNumber?: boolean;
  /** A word about where it is from, on the item's page. */
  readonly noteOf?: (item: Item) => string | undefined;
  readonly edit?: FieldEdit<Item>;
}

/** A field as a column. */
export interface ListColumn<Item> extends ItemField<Item> {
  /** Least width in CSS pixels; what is left of the row is shared in proportion to it. */
  readonly width: number;
  /** Where there is no room the column with the greatest rank leaves first; rank 0 always stays. */
  readonly rank: number;
  /** Absent when sorting by it would mean nothing. Unknown sorts last in both directions when `isUnknown` says so. */
  readonly compare?: (a: Item, b: Item) => number;
  readonly isUnknown?: (item: Item) => boolean;
  /** Figures are looked at from the largest down. */
  readonly isFirstDescending?: boolean;
}

export interface ListSort {
  readonly columnId: string;
  readonly isDescending: boolean;
}
