import type { EditableTable, RecordChanges } from "../../../../shared/actions/list-table.ts";
import type { FieldChoice, FieldEdit, ListItem } from "../list/list-column.ts";

/** What the edits of a table's fields have in common. */
export interface EditSource<T extends EditableTable> {
  /** Resolves to a sentence that says what is wrong; then nothing was saved. */
  readonly edit: (
    item: Pick<ListItem, "id" | "name">,
    changes: RecordChanges<T>,
  ) => Promise<string | undefined>;
  /** "This cannot be empty." */
  readonly needed: string;
}

/** A line of text; an emptied one clears the field, or is refused when the record cannot be without it. */
export function textEdit<T extends EditableTable, Item extends ListItem>(
  { edit, needed }: EditSource<T>,
  options: {
    readonly textOf: (item: Item) => string | undefined;
    readonly changesOf: (text: string | undefined) => RecordChanges<T>;
    readonly maxLength: number;
    readonly isNeeded?: boolean;
  },
): FieldEdit<Item> {
  const { textOf, changesOf, maxLength, isNeeded } = options;
  return {
    textOf: (item) => textOf(item) ?? "",
    maxLength,
    save: async (item, text) => {
      if (text === "" && isNeeded) return needed;
      return edit(item, changesOf(text === "" ? undefined : text));
    },
  };
}

/** One of few values. */
export function choiceEdit<T extends EditableTable, Item extends ListItem, Value extends string>(
  { edit }: EditSource<T>,
  options: {
    readonly choices: readonly (FieldChoice & { readonly value: Value })[];
    readonly chosenOf: (item: Item) => Value;
    readonly changesOf: (value: Value) => RecordChanges<T>;
  },
): FieldEdit<Item> {
  const { choices, chosenOf, changesOf } = options;
  return {
    choices,
    textOf: chosenOf,
    save: async (item, text) => {
      const choice = choices.find(({ value }) => value === text);
      return choice && edit(item, changesOf(choice.value));
    },
  };
}

/** Several short texts on one line, with commas between. */
export function tagsEdit<T extends EditableTable, Item extends ListItem>(
  { edit }: EditSource<T>,
  options: {
    readonly tagsOf: (item: Item) => readonly string[];
    readonly changesOf: (tags: string[]) => RecordChanges<T>;
  },
): FieldEdit<Item> {
  return {
    textOf: (item) => options.tagsOf(item).join(", "),
    save: (item, text) => edit(item, options.changesOf(readTags(text))),
  };
}

/** "HoReCa; litoral, HoReCa" → ["HoReCa", "litoral"]. */
export function readTags(text: string): string[] {
  const tags = text.split(/[,;\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}
