import { type PageText, pieceAt } from "../page-text.ts";

const TITLE = "a[href],h1,h2,h3,h4,h5,h6";
const DIGIT_AT_END = /\d\s$/;
const DIGIT_AT_START = /^\d/;

/**
 * The page's text with a line's end between a title and what stands behind it in the same line, where both have a digit there: in
 * "Filter W 712" beside "149,90 lei" the price is no 712 149,90. All offsets stay as they are.
 */
export function withTitlesApart(page: PageText): PageText {
  const ends = page.pieces.flatMap(({ element, start }) => {
    if (!isDigitBeside(page.text, start)) return [];
    const title = pieceAt(page, start - 2)?.element.closest(TITLE);
    return title && !title.contains(element) ? [start - 1] : [];
  });
  if (ends.length === 0) return page;
  const parts = ends.map((end, index) => page.text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
  return { ...page, text: [...parts, page.text.slice((ends.at(-1) ?? 0) + 1)].join("\n") };
}

function isDigitBeside(text: string, start: number): boolean {
  return DIGIT_AT_START.test(text.charAt(start)) && DIGIT_AT_END.test(text.slice(start - 2, start));
}
