import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { ListColumn, ListItem, ListSort } from "./list-column.ts";
import { useListPlace } from "./list-places.tsx";
import { NO_SELECTION, type Selection, within } from "./selection.ts";
import { inLastOrder, sortItems } from "./sort-items.ts";
import { useFound } from "./use-found.ts";

/** A part of the list that one press shows. */
export interface ListFilter<Item> {
  readonly id: string;
  readonly label: string;
  readonly fits: (item: Item) => boolean;
}

/** Narrows the list by one of many values: the clients of a segment, the offers of a competitor. */
export interface ListChoice<Item> {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly fits: (item: Item, value: string) => boolean;
}

export interface ListOptions<Item extends ListItem> {
  /** Under this name the list's place is remembered. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly columns: readonly ListColumn<Item>[];
  readonly entryOf: (item: Item) => SearchEntry<string>;
  /** The first is the one that an unknown id falls back to. */
  readonly filters: readonly ListFilter<Item>[];
  readonly choice?: ListChoice<Item> | undefined;
  readonly firstSort: ListSort;
}

/** Searching, filtering, sorting and choosing rows of one list. */
export function useList<Item extends ListItem>(options: ListOptions<Item>) {
  const { name, items, columns, entryOf, filters, choice, firstSort } = options;
  const { place, change, keepTop } = useListPlace(name, { filterId: filters[0]?.id ?? "", sort: firstSort });
  const [isSearchNear, setSearchNear] = useState(place.query !== "");
  const query = useDeferredValue(place.query);
  const [selection, setSelection] = useState<Selection>(NO_SELECTION);
  const sorted = useSorted(items, columns, place.sort);
  const ranked = useFound(items, entryOf, query, isSearchNear || query !== "");
  const isRanked = ranked !== undefined && place.isFoundSorted !== true;
  const found = useMemo(() => {
    if (ranked === undefined || isRanked) return ranked ?? sorted;
    const ids = new Set(ranked.map(({ id }) => id));
    return sorted.filter(({ id }) => ids.has(id));
  }, [ranked, sorted, isRanked]);
  const narrowed = useMemo(
    () => (choice && place.choice ? found.filter((item) => choice.fits(item, place.choice)) : found),
    [found, choice, place.choice],
  );
  const counts = useMemo(
    () => filters.map((filter) => ({ filter, count: narrowed.filter(filter.fits).length })),
    [narrowed, filters],
  );
  const filter = filters.find(({ id }) => id === place.filterId) ?? filters[0];
  const shown = useMemo(() => (filter ? narrowed.filter(filter.fits) : narrowed), [narrowed, filter]);
  const visible = useMemo(
    () =>
      within(
        selection,
        shown.map(({ id }) => id),
      ),
    [selection, shown],
  );
  const chosen = useMemo(() => shown.filter(({ id }) => visible.ids.has(id)), [shown, visible]);
  return {
    place,
    change,
    keepTop,
    /** Absent while a search shows the best first. */
    sort: isRanked ? undefined : place.sort,
    search: (next: string) => change({ query: next, top: 0, isFoundSorted: false }),
    sortBy: (sort: ListSort) => change({ sort, isFoundSorted: true }),
    shown,
    counts,
    filterId: filter?.id ?? "",
    selection: visible,
    chosen,
    setSelection,
    clearSelection: () => setSelection(NO_SELECTION),
    /** The person went to the search box, so that what it needs is made before the first key; or left it. */
    prepareSearch: setSearchNear,
  };
}

/** An order once made is the start of the next, so that one changed row does not cost sorting all. */
function useSorted<Item extends ListItem>(
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
  sort: ListSort | undefined,
): readonly Item[] {
  const last = useRef<readonly Item[]>([]);
  return useMemo(() => {
    last.current = sortItems(inLastOrder(items, last.current), columns, sort);
    return last.current;
  }, [items, columns, sort]);
}
