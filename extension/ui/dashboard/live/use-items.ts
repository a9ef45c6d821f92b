import { useMemo, useRef } from "react";
import type { ListItem } from "../list/list-column.ts";

/**
 * Items made of records, each made anew only when one of its `parts` is another object. So a list of 20,000 draws one
 * row after one change. The record is the first part.
 */
export function useItems<Rec extends { readonly id: string }, Item extends ListItem>(
  records: readonly Rec[] | undefined,
  partsOf: (record: Rec) => readonly unknown[],
  make: (record: Rec) => Item,
): readonly Item[] | undefined {
  const kept = useRef(new Map<string, { readonly parts: readonly unknown[]; readonly item: Item }>());
  return useMemo(() => {
    if (records === undefined) return undefined;
    const next: typeof kept.current = new Map();
    const items = records.map((record) => {
      const parts = partsOf(record);
      const known = kept.current.get(record.id);
      const isSame = known?.parts.every((part, index) => part === parts[index]);
      const entry = known && isSame ? known : { parts, item: make(record) };
      next.set(record.id, entry);
      return entry.item;
    });
    kept.current = next;
    return items;
  }, [records, partsOf, make]);
}
