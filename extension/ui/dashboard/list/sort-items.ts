import type { ListColumn, ListItem, ListSort } from "./list-column.ts";

/** Items in the order of a column, the unknown at the end either way. Equal ones keep their order. */
export function sortItems<Item extends ListItem>(
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
  sort: ListSort | undefined,
): readonly Item[] {
  const column = columns.find(({ id }) => id === sort?.columnId);
  if (sort === undefined || column?.compare === undefined) return items;
  const { compare, isUnknown = () => false } = column;
  const sign = sort.isDescending ? -1 : 1;
  return items.toSorted((a, b) => {
    const unknown = Number(isUnknown(a)) - Number(isUnknown(b));
    return unknown !== 0 ? unknown : sign * compare(a, b);
  });
}

/**
 * The items in the order in which they stood last, new ones at the end. Sorting starts from here, since an order in
 * which one item is out of place is sorted in one pass.
 */
export function inLastOrder<Item extends ListItem>(
  items: readonly Item[],
  last: readonly Item[],
): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ordered: Item[] = [];
  for (const { id } of last) {
    const item = byId.get(id);
    if (item === undefined) continue;
    ordered.push(item);
    byId.delete(id);
  }
  ordered.push(...byId.values());
  return ordered;
}

/** The next sort when a head is pressed: its own first direction, then the other. */
export function nextSort<Item>(sort: ListSort | undefined, column: ListColumn<Item>): ListSort {
  const isAgain = sort?.columnId === column.id;
  return {
    columnId: column.id,
    isDescending: isAgain ? !sort.isDescending : (column.isFirstDescending ?? false),
  };
}
