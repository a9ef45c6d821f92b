import { compareTexts } from "../std/compare-texts.ts";
export type AbcClass = "A" | "B" | "C";

/** What is classed: a product, a client, a category; by revenue or by margin. */
export interface AbcItem {
  readonly key: string;
  readonly value: number;
}

export interface AbcShare extends AbcItem {
  readonly shareRatio: number;
  /** Of this and all larger ones. */
  readonly cumulatedRatio: number;
  readonly abc: AbcClass;
}

/**
 * Largest first; up to `a` of the cumulated share is A, up to `b` is B. The largest is always A, even where it alone is more than that. What brings
 * nothing or less is C and no part of the sum.
 */
export function abcClasses(
  items: readonly AbcItem[],
  { a, b }: { readonly a: number; readonly b: number },
): readonly AbcShare[] {
  const total = items.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let cumulated = 0;
  return items
    .toSorted((one, other) => other.value - one.value || compareTexts(one.key, other.key))
    .map(({ key, value }, index) => {
      cumulated += Math.max(0, value);
      const shareRatio = total > 0 ? value / total : 0;
      const cumulatedRatio = total > 0 ? cumulated / total : 0;
      return { key, value, shareRatio, cumulatedRatio, abc: classOf(value, cumulatedRatio, index) };
    });

  function classOf(value: number, cumulatedRatio: number, index: number): AbcClass {
    if (value <= 0) return "C";
    if (index === 0 || cumulatedRatio <= a) return "A";
    return cumulatedRatio <= b ? "B" : "C";
  }
}
