import { groupBy } from "../std/group-by.ts";
import { CURRENCY_COUNTRIES } from "./currency-country-table.ts";
import { wordsOf } from "./word-token.ts";

/** A word that says whose money a name is of, and where it ends in the text. */
export interface FoundCountry {
  readonly code: string;
  readonly end: number;
}

/** "franc de les Comores": so many words, these no longer than so, stand between the name and the country. */
const MOST_WORDS = 3;
const LONGEST_LINK = 5;
const REACH = 40;
/** No beginning of the table is shorter. */
const START_LENGTH = 3;

const beginnings = groupBy(
  CURRENCY_COUNTRIES.flatMap(([code = "", ...begins]) => begins.map((begin) => [begin, code] as const)),
  ([begin]) => begin.slice(0, START_LENGTH),
);

/** Whether a word may be one of a country, which few are; asked at each number without a sign. */
export function beginsLikeCountry(text: string, start: number): boolean {
  return beginnings.has(text.slice(start, start + START_LENGTH).toLowerCase());
}

/** The first country among the words right behind the name of a currency whose money may be called so. */
export function countryBehind(text: string, end: number, codes: string): FoundCountry | undefined {
  const behind = text.slice(end, end + REACH).split("\n", 1)[0] ?? "";
  for (const { word, start, end: stop, isNumber } of wordsOf(behind).slice(0, MOST_WORDS)) {
    if (isNumber || (start > 0 && /[.,;:!?)]/.test(behind.slice(0, start)))) return undefined;
    const code = codeOf(word, codes);
    if (code !== undefined) return { code, end: end + stop };
    if (word.length > LONGEST_LINK) return undefined;
  }
  return undefined;
}

function codeOf(word: string, codes: string): string | undefined {
  const known = beginnings.get(word.slice(0, START_LENGTH)) ?? [];
  return known.find(([begin, code]) => word.startsWith(begin) && codes.includes(code))?.[1];
}
