import { foldSpace } from "../element-text.ts";
import { textAfter, textBefore } from "../text-around.ts";
import { isInsideNumber, mayBeginEarlier, mayGoOn } from "./number-borders.ts";

/** A quote with what stood beside it, as evidence keeps them. */
export interface Quoted {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  /** On how many of its sides the same stands as stood there when it was read. */
  readonly sameSides: number;
}

/** More are not told apart: a page that repeats a quote so often says nothing by it. */
const MOST_PLACES = 500;

/**
 * Where the quote stands in a page's text, letter for letter but for white space, in the order of the page. A number counts
 * as a whole only: "12.99" stands neither in "112.99" nor in "12.995".
 */
export function quotePlaces(text: string, { quote, before, after }: Quoted): QuotePlace[] {
  const words = foldSpace(quote);
  if (words === "") return [];
  const pattern = new RegExp(words.split(" ").map(escapePattern).join("\\s+"), "g");
  const places: QuotePlace[] = [];
  while (places.length < MOST_PLACES) {
    const found = pattern.exec(text);
    if (found === null) return places;
    const [start, end] = [found.index, found.index + found[0].length];
    // The next one may begin inside of this one.
    pattern.lastIndex = start + 1;
    if (isInsideNumber(text, start, end)) continue;
    const isSameBefore = before !== "" && foldSpace(textBefore(text, start)).endsWith(foldSpace(before));
    const isSameAfter = after !== "" && foldSpace(textAfter(text, end)).startsWith(foldSpace(after));
    const isCut = (!isSameBefore && mayBeginEarlier(text, start)) || (!isSameAfter && mayGoOn(text, end));
    if (!isCut) places.push({ start, end, sameSides: Number(isSameBefore) + Number(isSameAfter) });
  }
  return places;
}

/** As text that a pattern takes for itself. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
