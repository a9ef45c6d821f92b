import type { ListItem } from "./list-column.ts";

/** The item that an address names, also by the id of one that was merged into it; undefined when it is gone. */
export function findOpen<Item extends ListItem>(
  items: readonly Item[],
  id: string,
  mergedIdsOf: (item: Item) => readonly string[] | undefined = () => undefined,
): Item | undefined {
  return (
    items.find((item) => item.id === id) ?? items.find((item) => mergedIdsOf(item)?.includes(id) ?? false)
  );
}
