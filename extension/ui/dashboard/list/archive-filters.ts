import type { ListItem } from "./list-column.ts";
import type { ListFilter } from "./use-list.ts";

/** All that is in use, its parts, and what was archived: archived items are in no other part. */
export function archiveFilters<Item extends ListItem>(
  labels: { readonly all: string; readonly archived: string },
  parts: readonly ListFilter<Item>[] = [],
): readonly ListFilter<Item>[] {
  return [
    { id: "all", label: labels.all, fits: ({ isArchived }) => !isArchived },
    ...parts.map(({ fits, ...part }) => ({
      ...part,
      fits: (item: Item) => !item.isArchived && fits(item),
    })),
    { id: "archived", label: labels.archived, fits: ({ isArchived }) => isArchived },
  ];
}
