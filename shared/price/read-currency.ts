import { DIGITS_BY_CURRENCY } from "../model/currency-table.ts";
import { CODES_LIKE_WORDS, FORMER_CODES } from "./currency-sign-table.ts";
import { CODES_BY_SIGN } from "./price-words.data.ts";
import type { Place } from "./read-place.ts";

/** A written currency beside a number. */
export interface FoundCurrency {
  readonly code: string;
  readonly isCode: boolean;
  readonly isAmbiguous: boolean;
  /** What else an ambiguous sign may mean. */
  readonly others: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Letters and marks, currency signs, and the marks that stand inside signs: "д.е.", "S/.", "so'm". */
const TOKEN = /[\p{L}\p{M}\p{Sc}.'’ʻ״"/]/u;
const LONGEST_TOKEN = 14;
const NONE: readonly string[] = [];
const SIGNS = new Map(Object.entries(CODES_BY_SIGN));
const CODE_LENGTH = 3;

/** The currency written right after `end`, over at most three spaces and a mark for "no cents" (",-"). */
export function currencyAfter(text: string, end: number, place: Place): FoundCurrency | undefined {
  let start = skipSpaces(text, skipNoCents(text, end));
  if (text.charAt(start) === "(" || text.charAt(start) === "[") start += 1;
  let stop = start;
  while (stop < text.length && stop - start < LONGEST_TOKEN && isTokenAt(text, stop)) stop += 1;
  if (stop === start) return undefined;
  return longestSign(text, start, stop, place) ?? firstSymbol(text, start, place);
}

/** The currency written right before `start`, over at most three spaces. */
export function currencyBefore(text: string, start: number, place: Place): FoundCurrency | undefined {
  let end = start;
  while (end > 0 && start - end < 4 && isSpaceOrStop(text.charCodeAt(end - 1))) end -= 1;
  let first = end;
  while (first > 0 && end - first < LONGEST_TOKEN && isTokenAt(text, first - 1)) first -= 1;
  if (first === end) return undefined;
  const found = lookUp(text.slice(first, end), first, place) ?? lastSymbol(text, end, place);
  return found && withCountryPrefix(text, found, place);
}

/** The first currency that a text names anywhere: for "Price in USD" or the sign beside a bare number. */
export function currencyIn(text: string, place: Place): FoundCurrency | undefined {
  const words = /[\p{L}\p{M}\p{Sc}][\p{L}\p{M}\p{Sc}.'’ʻ״"/$]*|:-/gu;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const { index } = match;
    const found = longestSign(text, index, index + match[0].length, place) ?? firstSymbol(text, index, place);
    if (found && (found.end - found.start > 1 || isWholeSymbol(text, found) || isAlone(text, found)))
      return found;
  }
  return undefined;
}

function longestSign(text: string, start: number, stop: number, place: Place): FoundCurrency | undefined {
  const token = text.slice(start, stop);
  const pair = /^[\p{L}.]+[ \u00a0][\p{L}.]+/u.exec(text.slice(start, start + 16))?.[0];
  const two = pair === undefined || pair.length < 5 ? undefined : lookUp(pair, start, place);
  if (two) return two;
  const whole = lookUp(token, start, place);
  if (whole) return whole;
  const slash = token.indexOf("/");
  const beforeSlash = slash > 0 ? lookUp(token.slice(0, slash), start, place) : undefined;
  if (beforeSlash) return beforeSlash;
  const stopMark = token.indexOf(".");
  return stopMark > 0 ? lookUp(token.slice(0, stopMark), start, place) : undefined;
}

function firstSymbol(text: string, start: number, place: Place): FoundCurrency | undefined {
  return isSymbol(text.charAt(start)) ? lookUp(text.charAt(start), start, place) : undefined;
}

function lastSymbol(text: string, end: number, place: Place): FoundCurrency | undefined {
  const last = text.charAt(end - 1);
  if (isSymbol(last)) return lookUp(last, end - 1, place);
  const word = /[\p{L}]+$/u.exec(text.slice(Math.max(0, end - LONGEST_TOKEN), end))?.[0];
  return word === undefined ? undefined : lookUp(word, end - word.length, place);
}

/** "AU $59": the letters before a dollar sign name its country. */
function withCountryPrefix(text: string, found: FoundCurrency, place: Place): FoundCurrency {
  if (text.slice(found.start, found.end) !== "$") return found;
  const prefix = /(?<![\p{L}])[A-Z]{1,3}(?=[ \u00a0]?$)/u.exec(
    text.slice(Math.max(0, found.start - 5), found.start),
  );
  if (!prefix) return found;
  const start = found.start - prefix[0].length - (/\s$/.test(text.slice(0, found.start)) ? 1 : 0);
  const named = lookUp(`${prefix[0]}$`, start, place) ?? lookUp(prefix[0], start, place);
  return named ? { ...named, end: found.end } : found;
}

function lookUp(written: string, start: number, place: Place): FoundCurrency | undefined {
  const sign = written.replace(/[.'’"]+$/, "");
  const codes = SIGNS.get(sign) ?? SIGNS.get(written);
  const end = start + (written.charAt(sign.length) === "." ? sign.length + 1 : sign.length);
  if (codes === undefined) return lookUpCode(sign, start, place);
  const first = codes.slice(0, CODE_LENGTH);
  if (codes === first) return { code: first, isCode: false, isAmbiguous: false, others: NONE, start, end };
  const local = place.currency !== undefined && codes.includes(place.currency) ? place.currency : undefined;
  if (local !== undefined)
    return { code: local, isCode: false, isAmbiguous: false, others: NONE, start, end };
  return { code: first, isCode: false, isAmbiguous: true, others: othersOf(codes), start, end };
}

/** One list a sign, so that a page full of dollars makes no lists. */
const othersByCodes = new Map<string, readonly string[]>();

function othersOf(codes: string): readonly string[] {
  const known = othersByCodes.get(codes);
  if (known) return known;
  const others = codes.split(" ").slice(1);
  othersByCodes.set(codes, others);
  return others;
}

function lookUpCode(sign: string, start: number, place: Place): FoundCurrency | undefined {
  if (sign.length !== 3) return undefined;
  const code = sign.toUpperCase();
  if (!DIGITS_BY_CURRENCY.has(code) && !FORMER_CODES.has(code)) return undefined;
  const isPlain = sign === code && !CODES_LIKE_WORDS.has(code);
  if (!isPlain && place.currency !== code && !/^(?:eur|usd|gbp|ron|mdl|rub|pln|czk|chf)$/.test(sign))
    return undefined;
  return { code, isCode: true, isAmbiguous: false, others: NONE, start, end: start + 3 };
}

/** "Р" stands for roubles, but not as the first letter of "Розничная цена". */
function isWholeSymbol(text: string, { start, end }: FoundCurrency): boolean {
  const symbol = text.charAt(start);
  return isSymbol(symbol) && !(symbol === "Р" && /\p{L}/u.test(text.charAt(end)));
}

function isAlone(text: string, { start, end }: FoundCurrency): boolean {
  return !/\S/.test(text.slice(0, start)) && !/[^\s.]/.test(text.slice(end));
}

function isTokenAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 36 || isInnerMark(code);
  }
  return code === 0x20ac || TOKEN.test(text.charAt(index));
}

/** Point, slash, apostrophe, quotation mark. */
function isInnerMark(code: number): boolean {
  return code === 46 || code === 47 || code === 39 || code === 34;
}

function isSymbol(char: string): boolean {
  return char !== "" && (char === "$" || char === "€" || /[\p{Sc}元円원圓Р]/u.test(char));
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index - from < 3 && isSpace(text.charCodeAt(index))) index += 1;
  return index;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 10 || code === 9;
}

function isSpaceOrStop(code: number): boolean {
  return isSpace(code) || code === 46 || code === 58;
}

/** Over ",-", ",–", ".-", ". –" and ".--", which stand for "no cents". */
function skipNoCents(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 44 && code !== 46) return end;
  return end + (/^[.,][ \u00a0]?[-–—]{1,2}/.exec(text.slice(end, end + 5))?.[0].length ?? 0);
}
