/** A word or a run of digits of a text. */
export interface WordToken {
  /** Lower case and without accents, as the tables of words are folded: "Preț" → "pret". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

const [OTHER, LETTER, DIGIT] = [1, 2, 3];
/** Of each UTF-16 unit; 0 where nobody has asked yet. A pattern asked at each place of a text takes several times as long. */
const kinds = new Uint8Array(65_536);
/** Each unit in lower case and without its accent. */
const folded = new Map<number, string>();

const TIMES = 0xd7;
const METRE = /^[cmсм]?[mм]$/i;
const POWER = /[²³23]/;

/**
 * The words of a text in order; "m²" and "m2" are one, and "×" counts as the word that it stands for. "R.R.P." is three of
 * them, and so are the tables' words with stops.
 */
export function wordsOf(text: string): WordToken[] {
  const words: WordToken[] = [];
  let index = 0;
  while (index < text.length) {
    const kind = kindOf(text.charCodeAt(index));
    const isTimes = text.charCodeAt(index) === TIMES;
    if (kind === OTHER && !isTimes) {
      index += 1;
      continue;
    }
    const start = index;
    do index += 1;
    while (!isTimes && index < text.length && kindOf(text.charCodeAt(index)) === kind);
    if (kind === LETTER && isPowerOfMetre(text, start, index)) index += 1;
    const written = text.slice(start, index);
    const isNumber = kind === DIGIT;
    words.push({ word: isNumber ? written : foldWord(written), start, end: index, isNumber });
  }
  return words;
}

/** Lower case without accents; "ı" and "i" are one, since capitals hide which of them was meant. */
function foldWord(written: string): string {
  if (written === "×" || written === "х" || written === "Х") return "x";
  let word = "";
  for (let index = 0; index < written.length; index += 1) word += foldedUnit(written.charCodeAt(index));
  return word;
}

/** A text with each of its words folded; word by word it costs several times as much. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ı", "i");
}

function isPowerOfMetre(text: string, start: number, end: number): boolean {
  if (end - start > 2 || !POWER.test(text.charAt(end)) || !METRE.test(text.slice(start, end))) return false;
  return end + 1 === text.length || kindOf(text.charCodeAt(end + 1)) === OTHER;
}

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const letter = String.fromCharCode(unit);
  const kind = unit >= 48 && unit <= 57 ? DIGIT : /[\p{L}\p{M}]/u.test(letter) ? LETTER : OTHER;
  kinds[unit] = kind;
  return kind;
}

function foldedUnit(unit: number): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const fold = foldText(String.fromCharCode(unit));
  folded.set(unit, fold);
  return fold;
}
