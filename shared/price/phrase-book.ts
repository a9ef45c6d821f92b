import { groupBy } from "../std/group-by.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import type { WordToken } from "./word-token.ts";

/** A phrase that was found: which meaning it has, and how many words it is long. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Meanings by phrases of several languages. */
export interface PhraseBook<Meaning> {
  readonly index: PhraseIndex;
  readonly meanings: readonly Meaning[];
  /** Undefined until somebody looks something up: a page may have no words about tax, or no prices at all. */
  opened: OpenedIndex<Meaning> | undefined;
}

interface OpenedIndex<Meaning> {
  /** By first word; as the index has them until the word is met: of two thousand phrases a page meets some dozens. */
  readonly phrases: Map<string, string | readonly Phrase<Meaning>[]>;
  /** First words that only begin a word, with their "*", by their first letters. */
  readonly stemsByStart: ReadonlyMap<string, readonly string[]>;
}

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  /** The words behind the first. */
  readonly rest: readonly string[];
}

/** No stem is shorter. */
const START_LENGTH = 3;

/** @param meanings of the rows that the index was made of, in their order. */
export function openPhraseBook<Meaning>(
  index: PhraseIndex,
  meanings: readonly Meaning[],
): PhraseBook<Meaning> {
  return { index, meanings, opened: undefined };
}

function openIndex<Meaning>({ firstWords }: PhraseIndex): OpenedIndex<Meaning> {
  const phrases: OpenedIndex<Meaning>["phrases"] = new Map();
  for (const [begun, words] of Object.entries(firstWords)) {
    for (const word of words.split(",")) phrases.set(word, begun);
  }
  const stems = [...phrases.keys()].filter((word) => word.endsWith("*"));
  return { phrases, stemsByStart: groupBy(stems, (stem) => stem.slice(0, START_LENGTH)) };
}

/** All phrases that begin at one word. */
export function phrasesAt<Meaning>(
  book: PhraseBook<Meaning>,
  words: readonly WordToken[],
  index: number,
): FoundPhrase<Meaning>[] {
  const first = words[index];
  if (!first) return [];
  book.opened ??= openIndex(book.index);
  const found: FoundPhrase<Meaning>[] = [];
  addFitting(found, book, first.isNumber ? "#" : first.word, words, index);
  for (const stem of book.opened.stemsByStart.get(first.word.slice(0, START_LENGTH)) ?? []) {
    if (fits(stem, first)) addFitting(found, book, stem, words, index);
  }
  return found;
}

function addFitting<Meaning>(
  found: FoundPhrase<Meaning>[],
  book: PhraseBook<Meaning>,
  first: string,
  words: readonly WordToken[],
  index: number,
): void {
  const filed = book.opened?.phrases.get(first);
  if (filed === undefined) return;
  const phrases = typeof filed === "string" ? filed.split(",").map((one) => phraseOf(one, book)) : filed;
  if (phrases !== filed) book.opened?.phrases.set(first, phrases);
  for (const { meaning, rest } of phrases) {
    if (rest.every((part, offset) => fits(part, words[index + 1 + offset])))
      found.push({ meaning, length: rest.length + 1 });
  }
}

/** "2 vechi": row 2 and one more word. */
function phraseOf<Meaning>(written: string, { meanings }: PhraseBook<Meaning>): Phrase<Meaning> {
  const [row, ...rest] = written.split(" ");
  // The index was made of as many rows as there are meanings.
  return { meaning: meanings[Number(row)] as Meaning, rest };
}

function fits(part: string, token: WordToken | undefined): boolean {
  if (!token) return false;
  if (part === "#") return token.isNumber;
  return part.endsWith("*") ? token.word.startsWith(part.slice(0, -1)) : token.word === part;
}
