import type { Measure, PackUnit } from "../model/measure.ts";
import { readDecimal } from "../std/decimal.ts";
import { isLetter } from "./character-kind.ts";
import { openPhraseBook, phrasesAt } from "./phrase-book.ts";
import { LINK_PHRASES, UNIT_PHRASES, UNITS } from "./price-words.data.ts";
import { isTaxWord } from "./read-vat.ts";
import { type WordToken, wordsOf } from "./word-token.ts";

const UNIT_BOOK = openPhraseBook(UNIT_PHRASES, UNITS);
const LINKS = openPhraseBook(LINK_PHRASES, ["link"]);
const ONE = { coefficient: 1, scale: 0 };
const QUANTITY = /^\d{1,4}(?:[.,]\d{1,2})?/;
/** Behind an amount at most so many words about tax stand before the unit. */
const MOST_TAX_WORDS = 4;

/** What stands at a word: a unit, and how many words long. */
export interface FoundUnit {
  readonly unit: PackUnit;
  readonly length: number;
}

/** The longest unit at one word of a text. */
export function unitAt(words: readonly WordToken[], index: number): FoundUnit | undefined {
  let best: FoundUnit | undefined;
  for (const { meaning, length } of phrasesAt(UNIT_BOOK, words, index)) {
    if (!best || length > best.length) best = { unit: meaning, length };
  }
  return best;
}

/** What one price buys by the words right behind it: "/kg", "per 100 g", "+ TVA / buc", "per 6-pack". */
export function unitBehind(text: string): Measure | undefined {
  if (!startsLikeUnit(text)) return undefined;
  const words = wordsOf(text);
  const direct = linkedUnit(text, words, 0);
  if (direct) return direct;
  const tax = words.slice(0, MOST_TAX_WORDS).findLastIndex(isTaxWord);
  return tax < 0 ? undefined : linkedUnit(text, words, tax + 1);
}

/** The unit that a table names in a column of its own, in the one spelling ("buc." is "piece"); as it stands where it is none known. */
export function spellUnit(written: string): string {
  const measure = unitBehind(`/${written}`);
  return measure ? printMeasure(measure) : written;
}

/** What one price buys by the words right before it: "1 kg = ", "Preț/kg: ", "Цена за 100 г: ". */
export function unitBefore(text: string): Measure | undefined {
  if (!endsLikeUnit(text)) return undefined;
  const words = wordsOf(text);
  for (let index = Math.max(0, words.length - 3); index < words.length; index += 1) {
    if (words[index]?.isNumber) continue;
    const found = unitAt(words, index);
    if (!found || index + found.length !== words.length) continue;
    if (/=\s*$/.test(text)) return measureOf(text, words, index, found);
    const first = firstOfQuantity(words, index);
    if (first > 0 && isLinked(text, words, first) && (first > 1 || isAfterSlash(text, words, first)))
      return measureOf(text, words, index, found);
  }
  return undefined;
}

/** A link, a slash or a bracket, behind spaces and marks for footnotes. */
function startsLikeUnit(text: string): boolean {
  for (const char of text) {
    if (char === "(") return true;
    if (char !== "*" && char.trim() !== "")
      return char === "/" || char === "+" || isLetter(char.charCodeAt(0));
  }
  return false;
}

/** A letter, perhaps with a power, a stop and a colon or another sign behind it. */
function endsLikeUnit(text: string): boolean {
  let rest = text.trimEnd();
  if (":=)".includes(rest.charAt(rest.length - 1))) rest = rest.slice(0, -1).trimEnd();
  if (rest.endsWith(".")) rest = rest.slice(0, -1);
  const isPower = rest !== "" && "²³23".includes(rest.charAt(rest.length - 1));
  return isLetter(rest.charCodeAt(rest.length - (isPower ? 2 : 1)));
}

/** One spelling for all languages: "kg", "100 ml", "6-pack". */
export function printMeasure({ quantity, unit }: Measure): string {
  const { coefficient, scale } = quantity;
  const number = coefficient / 10 ** scale;
  if (number === 1) return unit;
  return unit === "pack" ? `${number}-pack` : `${number} ${unit}`;
}

function linkedUnit(text: string, words: readonly WordToken[], start: number): Measure | undefined {
  let index = start;
  const isSlash = isAfterSlash(text, words, index);
  const isOpened = /\(\s*$/.test(gapBefore(text, words, index));
  const link = longestLink(words, index);
  const isEach = words[index]?.word === "each" || words[index]?.word === "ea";
  if (!isSlash && !link && !(isOpened && words[index]?.word === "1")) return undefined;
  if (gapBefore(text, words, start).trim().replace(/[*(/]/g, "") !== "") return undefined;
  if (link && !isSlash && !isEach) index += link;
  if (words[index]?.isNumber) index = lastOfQuantity(text, words, index) + 1;
  const found = unitAt(words, index);
  return found && measureOf(text, words, index, found);
}

function longestLink(words: readonly WordToken[], index: number): number {
  return phrasesAt(LINKS, words, index).reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** The unit at `index` with the number before it, one where there is none. */
function measureOf(text: string, words: readonly WordToken[], index: number, { unit }: FoundUnit): Measure {
  const first = words[firstOfQuantity(words, index)];
  const written = first?.isNumber ? QUANTITY.exec(text.slice(first.start))?.[0] : undefined;
  const quantity = written === undefined ? undefined : readDecimal(written.replace(",", "."));
  return { quantity: quantity && quantity.coefficient > 0 ? quantity : ONE, unit };
}

/** "1" and "5" of "1,5 kg" are two words; the index of the first. */
function firstOfQuantity(words: readonly WordToken[], unit: number): number {
  let first = unit;
  while (unit - first < 2 && words[first - 1]?.isNumber) first -= 1;
  return first;
}

function lastOfQuantity(text: string, words: readonly WordToken[], first: number): number {
  const next = words[first + 1];
  const isFraction = next?.isNumber && /^[.,]$/.test(gapBefore(text, words, first + 1));
  return isFraction ? first + 1 : first;
}

function isLinked(text: string, words: readonly WordToken[], index: number): boolean {
  return isAfterSlash(text, words, index) || longestLink(words, index - 1) === 1;
}

function isAfterSlash(text: string, words: readonly WordToken[], index: number): boolean {
  return gapBefore(text, words, index).includes("/");
}

function gapBefore(text: string, words: readonly WordToken[], index: number): string {
  return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
}
