import { hasCents } from "./amount-text.ts";
import { type Line, textOf } from "./page-lines.ts";

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
const PAGE_NUMBER =
  /^[-–— ]*(?:(?:pag(?:ina|e)?|стр(?:аница)?|seite|strona|page|p)\.?\s*)?\d{1,4}(?:\s*(?:din|of|из|von|z|на|\/)\s*\d{1,4})?[-–— ]*$/i;

/**
 * Without what stands on page after page at the same height: addresses, page numbers, notes. At the head its first
 * appearance stays, as it may be what the table is titled with.
 */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const counts = new Map<string, number>();
  for (const { height, lines } of pages)
    for (const key of new Set(lines.flatMap((line) => keyOf(line, height) ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(2, pages.length * REPEATED_SHARE);
  const seen = new Set<string>();
  return pages.map(({ height, lines }) => ({
    height,
    lines: lines.filter((line) => {
      const share = line.baseline / height;
      if ((share > FOOT || share < HEAD / 2) && PAGE_NUMBER.test(textOf(line))) return false;
      const key = keyOf(line, height);
      if (key === undefined || (counts.get(key) ?? 0) < needed) return true;
      const isFirst = !seen.has(key);
      seen.add(key);
      return share < HEAD && isFirst;
    }),
  }));
}

/** Undefined for a line that is no furniture whatever stands on the other pages. A line with a price counts only as it is. */
function keyOf(line: Line, height: number): string | undefined {
  const share = line.baseline / height;
  if (share > HEAD && share < FOOT) return undefined;
  const text = textOf(line);
  const hasPrice = line.pieces.some((piece) => hasCents(piece.text));
  return `${Math.round(line.baseline / 4)} ${hasPrice ? text : text.replace(/\d+/g, "#")}`;
}
