import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { ListSort } from "./list-column.ts";

/** How a person left a list: going to another view and back finds it so. */
export interface ListPlace {
  readonly query: string;
  readonly filterId: string;
  /** Which of the list's choices narrows it; "" is all. */
  readonly choice: string;
  readonly sort?: ListSort | undefined;
  /** A search shows the best first, until the person asks for another order. */
  readonly isFoundSorted?: boolean;
  /** How far down it was scrolled, in CSS pixels. */
  readonly top: number;
}

const Places = createContext<Map<string, ListPlace> | undefined>(undefined);

/** Remembers the places of all lists as long as the page is open. */
export function ListPlacesProvider({ children }: { readonly children: ReactNode }) {
  const places = useMemo(() => new Map<string, ListPlace>(), []);
  return <Places.Provider value={places}>{children}</Places.Provider>;
}

/** The place of one list. `keepTop` remembers the scrolling without drawing anew. */
export function useListPlace(listName: string, first: Pick<ListPlace, "filterId" | "sort">) {
  const places = useContext(Places);
  if (places === undefined) throw new Error("No ListPlacesProvider above this list.");
  const [place, setPlace] = useState<ListPlace>(
    () => places.get(listName) ?? { query: "", choice: "", top: 0, ...first },
  );
  const change = (changes: Partial<ListPlace>) => {
    const next = { ...place, top: places.get(listName)?.top ?? 0, ...changes };
    places.set(listName, next);
    setPlace(next);
  };
  const keepTop = (top: number) => {
    places.set(listName, { ...(places.get(listName) ?? place), top });
  };
  return { place, change, keepTop };
}
