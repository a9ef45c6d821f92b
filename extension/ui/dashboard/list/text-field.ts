import type { EditableTable, RecordChanges } from "../../../../shared/actions/list-table.ts";
import { type EditSource, textEdit } from "../changes/edit-of.ts";
import { byText } from "./compare.ts";
import type { ItemField, ListColumn, ListItem } from "./list-column.ts";

/** A field that is a text of the record and edited as such. */
export function textField<T extends EditableTable, Item extends ListItem>(
  edits: EditSource<T>,
  options: {
    readonly id: string;
    readonly label: string;
    readonly textOf: (item: Item) => string | undefined;
    readonly changesOf: (text: string | undefined) => RecordChanges<T>;
    readonly maxLength: number;
    readonly isNeeded?: boolean;
  },
): ItemField<Item> {
  const { id, label, textOf } = options;
  return { id, label, textOf: (item) => textOf(item) ?? "", edit: textEdit(edits, options) };
}

/** A field as a column that is sorted by its text, the unknown last. */
export function textColumn<Item extends ListItem>(
  field: ItemField<Item>,
  language: string,
  place: Pick<ListColumn<Item>, "width" | "rank">,
): ListColumn<Item> {
  return {
    ...field,
    ...place,
    compare: byText(field.textOf, language),
    isUnknown: (item) => field.textOf(item) === "",
  };
}
