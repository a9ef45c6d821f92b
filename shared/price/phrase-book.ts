import { foldText, type WordToken, wordsOf } from "./word-token.ts";

/** A phrase that was found: which meaning it has, and how many words it is long. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Meanings by phrases of several languages; see createPhraseBook. */
export interface PhraseBook<Meaning> {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly byFirstStem: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  readonly longestStem: number;
}

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** Folded, as the table has it. */
  readonly written: string;
  /** Read when the first word is met for the first time: of two thousand phrases a page meets some dozens. */
  parts: readonly PhrasePart[] | undefined;
}

interface PhrasePart {
  readonly word: string;
  readonly kind: "word" | "stem" | "number";
}

const SHORTEST_STEM = 3;
/** Letters only, which is one word of a text as it stands; not so "p.m", "m²" or the sign "×". */
const PLAIN_WORD = /^[^\0-`{-\x7f²³×х]+$/;

/**
 * Reads rows of a meaning and its phrases, separated by commas: "preț vechi, livrar*, # rate". A word that ends in "*"
 * stands for all that begin so, and "#" for any number. A person waits for it at each page, so that it does no more than
 * file each phrase under its first word.
 */
export function createPhraseBook<Meaning>(
  rows: Iterable<readonly [meaning: Meaning, phrases: string]>,
): PhraseBook<Meaning> {
  const byFirstWord = new Map<string, Phrase<Meaning>[]>();
  const byFirstStem = new Map<string, Phrase<Meaning>[]>();
  let longestStem = 0;
  for (const [meaning, list] of rows) {
    for (const written of foldText(list).split(", ")) {
      const first = firstPartOf(written);
      if (first?.kind === "stem") longestStem = Math.max(longestStem, first.word.length);
      if (first) file(first.kind === "stem" ? byFirstStem : byFirstWord, first.word, meaning, written);
    }
  }
  return { byFirstWord, byFirstStem, longestStem };
}

function file<Meaning>(
  phrases: Map<string, Phrase<Meaning>[]>,
  word: string,
  meaning: Meaning,
  written: string,
): void {
  const phrase = { meaning, written, parts: undefined };
  const known = phrases.get(word);
  if (known) known.push(phrase);
  else phrases.set(word, [phrase]);
}

function firstPartOf(written: string): PhrasePart | undefined {
  const space = written.indexOf(" ");
  return partsOf(space < 0 ? written : written.slice(0, space))[0];
}

/** All phrases that begin at one word. */
export function phrasesAt<Meaning>(
  book: PhraseBook<Meaning>,
  words: readonly WordToken[],
  index: number,
): FoundPhrase<Meaning>[] {
  const first = words[index];
  if (!first) return [];
  const found: FoundPhrase<Meaning>[] = [];
  addFitting(found, book.byFirstWord.get(first.isNumber ? "#" : first.word), words, index);
  const longest = Math.min(first.word.length, book.longestStem);
  for (let length = SHORTEST_STEM; length <= longest; length += 1) {
    addFitting(found, book.byFirstStem.get(first.word.slice(0, length)), words, index);
  }
  return found;
}

function addFitting<Meaning>(
  found: FoundPhrase<Meaning>[],
  phrases: readonly Phrase<Meaning>[] | undefined,
  words: readonly WordToken[],
  index: number,
): void {
  if (!phrases) return;
  for (const phrase of phrases) {
    phrase.parts ??= phrase.written.split(" ").flatMap(partsOf);
    const { meaning, parts } = phrase;
    if (parts.every((part, offset) => offset === 0 || fits(part, words[index + offset])))
      found.push({ meaning, length: parts.length });
  }
}

function fits({ kind, word }: PhrasePart, token: WordToken | undefined): boolean {
  if (!token) return false;
  if (kind === "number") return token.isNumber;
  return kind === "stem" ? token.word.startsWith(word) : token.word === word;
}

/** Of a folded word of a table, which may be several words of a text ("p.m"). */
function partsOf(written: string): readonly PhrasePart[] {
  if (PLAIN_WORD.test(written)) return [{ word: written, kind: "word" }];
  if (written === "#") return [{ word: "#", kind: "number" }];
  if (written.endsWith("*")) return [{ word: written.slice(0, -1), kind: "stem" }];
  return wordsOf(written).map(({ word }) => ({ word, kind: "word" }));
}
