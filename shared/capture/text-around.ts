import { foldLines } from "./element-text.ts";

/** Of a text quote selector, as the W3C's annotations have it. */
const NEIGHBOURS = 32;
/** So many of the page's characters are folded at first; more only where they are mostly white space. */
const FIRST_REACH = 128;
const FARTHEST = 8192;

/** The last 32 characters before an offset with their white space folded, or as many as there are. */
export function textBefore(text: string, offset: number): string {
  const folded = foldedCharacters((reach) => text.slice(Math.max(0, offset - reach), offset), offset);
  return folded.slice(-NEIGHBOURS).join("");
}

/** The first 32 behind an offset. */
export function textAfter(text: string, offset: number): string {
  const folded = foldedCharacters((reach) => text.slice(offset, offset + reach), text.length - offset);
  return folded.slice(0, NEIGHBOURS).join("");
}

/** In whole characters: half of one that takes two UTF-16 units could never be found again. */
function foldedCharacters(cut: (reach: number) => string, length: number): string[] {
  for (let reach = FIRST_REACH; ; reach *= 4) {
    const folded = [...foldLines(cut(reach))];
    if (folded.length > NEIGHBOURS || reach >= length || reach >= FARTHEST) return folded;
  }
}
