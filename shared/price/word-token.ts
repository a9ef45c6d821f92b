import { isDigit, isMark, isWordUnit } from "./character-kind.ts";

/** A word or a run of digits of a text. */
export interface WordToken {
  /** Lower case and without accents, as the tables of words are folded: "Preț" → "pret". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/** Each unit in lower case and without its accent. */
const folded = new Map<number, string>();

const TIMES = 0xd7;
const METRE = /^[cmсм]?[mм]$/i;
const POWERS = "²³23";

/**
 * The words of a text in order; "m²" and "m2" are one, and "×" counts as the word that it stands for. "R.R.P." is three of
 * them, and so are the tables' words with stops.
 */
export function wordsOf(text: string): WordToken[] {
  const words: WordToken[] = [];
  for (let index = 0, end = 0; index < text.length; index = Math.max(end, index + 1)) {
    end = endOfWord(text, index);
    if (end === index) continue;
    const written = text.slice(index, end);
    const isNumber = isDigit(text.charCodeAt(index));
    words.push({ word: isNumber ? written : foldWord(written), start: index, end, isNumber });
  }
  return words;
}

/** The index itself where no word begins. */
function endOfWord(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === TIMES) return start + 1;
  let end = start;
  if (isDigit(unit)) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }
  while (isWordUnit(text.charCodeAt(end))) end += 1;
  return isPowerOfMetre(text, start, end) ? end + 1 : end;
}

/** Lower case without accents; "ı" and "i" are one, since capitals hide which of them was meant. */
function foldWord(written: string): string {
  if (written === "×" || written === "х" || written === "Х") return "x";
  let word = "";
  for (let index = 0; index < written.length; index += 1) word += foldedUnit(written.charCodeAt(index));
  return word;
}

/** A text with each of its words folded. */
export function foldText(text: string): string {
  let folded = "";
  for (const char of text.toLowerCase().normalize("NFD")) {
    if (!isMark(char.charCodeAt(0))) folded += char === "ı" ? "i" : char;
  }
  return folded;
}

function isPowerOfMetre(text: string, start: number, end: number): boolean {
  if (end === start || end - start > 2 || end === text.length || !POWERS.includes(text.charAt(end)))
    return false;
  const next = text.charCodeAt(end + 1);
  return METRE.test(text.slice(start, end)) && !isWordUnit(next) && !isDigit(next);
}

function foldedUnit(unit: number): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const fold = foldText(String.fromCharCode(unit));
  folded.set(unit, fold);
  return fold;
}
