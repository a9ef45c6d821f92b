import { hasCents } from "./amount-text.ts";
import { type Line, textOf } from "./page-lines.ts";
import { gapBetween, isHeader } from "./table-sections.ts";

/** The lines of one page, or of one of the columns that a page is set in. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Shares of the page's height. */
const HEAD = 0.22;
const FOOT = 0.82;
/** A share of the pages on which a line has to stand again. */
const REPEATED_SHARE = 0.4;
/** Lines of one row stand no further apart, in sizes of type. */
const WITHIN_ROW = 1.5;
const PAGE_NUMBER =
  /^[-–— ]*(?:(?:pag(?:ina|e)?|стр(?:аница)?|seite|strona|page|p)\.?\s*)?\d{1,4}(?:\s*(?:din|of|из|von|z|на|\/)\s*\d{1,4})?[-–— ]*$/i;

/**
 * Without what stands on page after page at the same height: addresses, page numbers, notes. At the head its first
 * appearance stays, as it may be what the table is titled with.
 */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const keyed = pages.map((page) => ({ page, keys: keysOf(page) }));
  const counts = new Map<string, number>();
  for (const { keys } of keyed)
    for (const key of new Set(keys.values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(2, pages.length * REPEATED_SHARE);
  const seen = new Set<string>();
  return keyed.map(({ page, keys }) => ({
    height: page.height,
    lines: page.lines.filter((line) => {
      const key = keys.get(line);
      if (key === undefined) return true;
      if (PAGE_NUMBER.test(textOf(line))) return false;
      if ((counts.get(key) ?? 0) < needed) return true;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst && line.baseline < page.height * HEAD;
    }),
  }));
}

/** The lines of a page that may be furniture, each with what it has to be again: its height, and its text but for numbers. */
function keysOf({ lines, height }: PageLines): ReadonlyMap<Line, string> {
  const { first, last } = tableOf(lines);
  const outside = lines.filter(
    ({ baseline }, index) =>
      (index < first && baseline < height * HEAD) || (index > last && baseline > height * FOOT),
  );
  return new Map(
    outside.map((line) => [line, `${Math.round(line.baseline / 4)} ${textOf(line).replace(/\d+/g, "#")}`]),
  );
}

/** From the header, else from the first line of the first row with a price, to the last line of the last one. */
function tableOf(lines: readonly Line[]): { readonly first: number; readonly last: number } {
  const isPriced = ({ pieces }: Line) => pieces.some(({ text }) => hasCents(text));
  const header = lines.findIndex(isHeader);
  let first = header >= 0 ? header : lines.findIndex(isPriced);
  let last = lines.findLastIndex(isPriced);
  if (first < 0) return { first: lines.length, last: -1 };
  if (header < 0) while (isWithinRow(lines[first - 1], lines[first])) first -= 1;
  while (isWithinRow(lines[last], lines[last + 1])) last += 1;
  return { first, last };
}

function isWithinRow(above: Line | undefined, below: Line | undefined): boolean {
  return above !== undefined && below !== undefined && gapBetween(above, below) <= WITHIN_ROW;
}
