import { comparableText } from "../std/comparable-text.ts";

/** Things by the texts that they are known under: names, codes, tax numbers, addresses. */
export interface NameIndex<Item> {
  /** All that are known under exactly this text, whatever its case, diacritics and spaces. */
  find(text: string): readonly Item[];
}

/** One pass; `textsOf` may give the same text twice. */
export function indexNames<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly (string | undefined)[],
): NameIndex<Item> {
  const found = new Map<string, Set<Item>>();
  for (const item of items) {
    for (const text of textsOf(item)) {
      const key = comparableText(text ?? "");
      if (key !== "") found.set(key, (found.get(key) ?? new Set()).add(item));
    }
  }
  return { find: (text) => [...(found.get(comparableText(text)) ?? [])] };
}
