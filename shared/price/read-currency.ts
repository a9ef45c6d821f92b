import { DIGITS_BY_CURRENCY } from "../model/currency-table.ts";
import { isCurrencySign, isLetter, isWordUnit } from "./character-kind.ts";
import { CODES_LIKE_WORDS, FORMER_CODES } from "./currency-sign-table.ts";
import { SPELLINGS } from "./price-words.data.ts";
import { beginsLikeCountry, countryBehind } from "./read-country.ts";
import type { Place } from "./read-place.ts";
import { wordsOf } from "./word-token.ts";

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

/** What stands inside signs beside letters: "д.е.", "S/.", "so'm". */
const INNER_MARKS = ".'’ʻ״\"/";
const LONGEST_TOKEN = 14;
/** They may end a sign, or the sentence that it ends. */
const MARKS_BEHIND = ".'’\"";
const KRONOR_WITHOUT_CENTS = ":-";
/** "$ AU" is the shortest. */
const [SHORTEST_PAIR, LONGEST_PAIR] = [4, 16];
/** "Trinidad & Tobago dollars". */
const [LONGEST_NAME, MOST_WORDS_OF_NAME] = [40, 3];
/** "lei" and "leu". */
const SHORTEST_NAME = 3;
/** Letters before a dollar sign: "AU $". */
const LONGEST_PREFIX = 3;
/** What stands for a currency as a sign does, and is a letter. */
const LETTERS_LIKE_SIGNS = "元円원圓Р";
/** It stands for roubles, but not as the first letter of "Розничная цена". */
const ROUBLE_LETTER = "Р";
const NONE: readonly string[] = [];
const CODES_BY_SIGN = new Map(
  SPELLINGS.flatMap(([codes = "", ...signs]) => signs.map((sign) => [sign, codes] as const)),
);
const CODE_LENGTH = 3;

/** The currency written right after `end`, over at most three spaces and a mark for "no cents" (",-"). */
export function currencyAfter(text: string, end: number, place: Place): FoundCurrency | undefined {
  if (text.startsWith(KRONOR_WITHOUT_CENTS, end)) return kronorAfter(end, place);
  let start = skipSpaces(text, skipNoCents(text, end));
  if (text.charAt(start) === "(" || text.charAt(start) === "[") start += 1;
  let stop = start;
  while (stop < text.length && stop - start < LONGEST_TOKEN && isTokenAt(text, stop)) stop += 1;
  if (stop === start) return undefined;
  const found = longestSign(text, start, stop, place) ?? firstSymbol(text, start, place);
  return found ? ofCountry(text, found) : behindCountry(text, start);
}

/** "Canadian dollars": the name of a currency that several countries have, behind the word for one of them. */
function behindCountry(text: string, start: number): FoundCurrency | undefined {
  if (!beginsLikeCountry(text, start)) return undefined;
  const [, ...names] = wordsOf(text.slice(start, start + LONGEST_NAME)).slice(0, MOST_WORDS_OF_NAME);
  for (const name of names) {
    const [from, end] = [start + name.start, start + name.end];
    const codes = codesOf(text.slice(from, end)) ?? "";
    const country = codes.length > CODE_LENGTH ? countryBehind(text, start, codes) : undefined;
    if (country && country.end < from)
      return { code: country.code, isCode: false, isAmbiguous: false, others: NONE, start, end };
  }
  return undefined;
}

/** "francs congolais": a word behind the name says whose of several it is, wherever the text stands. */
function ofCountry(text: string, found: FoundCurrency): FoundCurrency {
  const { start, end } = found;
  if (end - start < SHORTEST_NAME || found.isCode || !isPlainSpace(text.charCodeAt(end))) return found;
  const codes = codesOf(text.slice(start, end)) ?? "";
  const country = codes.length > CODE_LENGTH ? countryBehind(text, end, codes) : undefined;
  return country ? { ...found, ...country, isAmbiguous: false, others: NONE } : found;
}

/** "1.198:-" is kronor in Scandinavia and punctuation elsewhere. */
function kronorAfter(end: number, place: Place): FoundCurrency | undefined {
  const found = lookUp(KRONOR_WITHOUT_CENTS, end, place);
  return found?.isAmbiguous ? undefined : found;
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
  for (let index = 0, stop = 0; index < text.length; index = Math.max(stop, index + 1)) {
    stop = endOfWord(text, index);
    if (stop === index) continue;
    const found = longestSign(text, index, stop, place) ?? firstSymbol(text, index, place);
    if (found && (found.end - found.start > 1 || isWholeSymbol(text, found) || isAlone(text, found)))
      return found;
  }
  return undefined;
}

/** Where what begins like a sign at an index ends; the index itself where nothing does. */
function endOfWord(text: string, index: number): number {
  if (text.startsWith(":-", index)) return index + 2;
  const first = text.charCodeAt(index);
  if (!isWordUnit(first) && !isCurrencySign(first)) return index;
  let stop = index + 1;
  while (stop < text.length && isTokenAt(text, stop)) stop += 1;
  return stop;
}

/** "бел. руб", "$ AU": two words with one space between them, whichever it is; empty where there are none. */
function pairAt(text: string, start: number): string {
  const limit = Math.min(text.length, start + LONGEST_PAIR);
  const first = endOfLetters(text, text.charAt(start) === "$" ? start + 1 : start, limit);
  if (first === start || first === limit || !isPlainSpace(text.charCodeAt(first))) return "";
  const second = endOfLetters(text, first + 1, limit);
  return second === first + 1 ? "" : `${text.slice(start, first)} ${text.slice(first + 1, second)}`;
}

function endOfLetters(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && (isLetter(text.charCodeAt(end)) || text.charAt(end) === ".")) end += 1;
  return end;
}

function longestSign(text: string, start: number, stop: number, place: Place): FoundCurrency | undefined {
  const token = text.slice(start, stop);
  const pair = pairAt(text, start);
  const two = pair.length < SHORTEST_PAIR ? undefined : lookUp(pair, start, place);
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
  const symbol = text.charAt(start);
  const isLetterOfWord = symbol === ROUBLE_LETTER && isLetter(text.charCodeAt(start + 1));
  return isSymbol(symbol) && !isLetterOfWord ? lookUp(symbol, start, place) : undefined;
}

function lastSymbol(text: string, end: number, place: Place): FoundCurrency | undefined {
  const last = text.charAt(end - 1);
  if (isSymbol(last)) return lookUp(last, end - 1, place);
  let start = end;
  while (start > end - LONGEST_TOKEN && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start === end ? undefined : lookUp(text.slice(start, end), start, place);
}

/** "AU $59": the letters before a dollar sign name its country. */
function withCountryPrefix(text: string, found: FoundCurrency, place: Place): FoundCurrency {
  if (text.slice(found.start, found.end) !== "$") return found;
  const end = found.start - (isPlainSpace(text.charCodeAt(found.start - 1)) ? 1 : 0);
  let start = end;
  while (start > end - LONGEST_PREFIX && isCapital(text.charCodeAt(start - 1))) start -= 1;
  if (start === end || isLetter(text.charCodeAt(start - 1))) return found;
  const prefix = text.slice(start, end);
  const named = lookUp(`${prefix}$`, start, place) ?? lookUp(prefix, start, place);
  return named ? { ...named, end: found.end } : found;
}

/** What a sign may mean, most likely first; a word may be in any case. */
function codesOf(sign: string): string | undefined {
  const codes = CODES_BY_SIGN.get(sign);
  if (codes !== undefined || sign.length < SHORTEST_NAME) return codes;
  return CODES_BY_SIGN.get(sign.toLowerCase());
}

function lookUp(written: string, start: number, place: Place): FoundCurrency | undefined {
  let length = written.length;
  while (length > 0 && MARKS_BEHIND.includes(written.charAt(length - 1))) length -= 1;
  const sign = written.slice(0, length);
  const codes = codesOf(sign) ?? codesOf(written);
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

function isWholeSymbol(text: string, { start, end }: FoundCurrency): boolean {
  const symbol = text.charAt(start);
  return isSymbol(symbol) && !(symbol === ROUBLE_LETTER && isLetter(text.charCodeAt(end)));
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isPlainSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f;
}

function isAlone(text: string, { start, end }: FoundCurrency): boolean {
  return !/\S/.test(text.slice(0, start)) && !/[^\s.]/.test(text.slice(end));
}

function isTokenAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 36 || isInnerMark(code);
  }
  return isWordUnit(code) || isCurrencySign(code) || INNER_MARKS.includes(text.charAt(index));
}

/** Point, slash, apostrophe, quotation mark. */
function isInnerMark(code: number): boolean {
  return code === 46 || code === 47 || code === 39 || code === 34;
}

function isSymbol(char: string): boolean {
  return char !== "" && (isCurrencySign(char.charCodeAt(0)) || LETTERS_LIKE_SIGNS.includes(char));
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
