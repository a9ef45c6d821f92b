import { useMemo, useRef } from "react";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import { createSearchIndex } from "../../../../shared/search/search-index.ts";
import type { ListItem } from "./list-column.ts";

/** The items that fit a query, best first; undefined for an empty one. The index is made once the search is `isWanted`. */
export function useFound<Item extends ListItem>(
  items: readonly Item[],
  entryOf: (item: Item) => SearchEntry<string>,
  query: string,
  isWanted: boolean,
): readonly Item[] | undefined {
  const entries = useRef(new WeakMap<Item, SearchEntry<string>>());
  const index = useMemo(() => {
    if (!isWanted) return undefined;
    return createSearchIndex(
      items.map((item) => {
        const entry = entries.current.get(item) ?? entryOf(item);
        entries.current.set(item, entry);
        return entry;
      }),
    );
  }, [items, entryOf, isWanted]);
  return useMemo(() => {
    if (query.trim() === "" || index === undefined) return undefined;
    const byId = new Map(items.map((item) => [item.id, item]));
    return index.find(query).flatMap((id) => byId.get(id) ?? []);
  }, [items, index, query]);
}
