import { groupBy } from "../std/group-by.ts";
import { foldText, wordsOf } from "./word-token.ts";

/** The phrases of a table, folded; plain data, so that it can be made when the program is built. */
export interface PhraseIndex {
  /**
   * First words by the phrases that they begin, since most begin the same. Of each phrase the row that it stands in and the
   * words behind the first: "2 vechi,5" → "pret". One that only begins a word ends in "*".
   */
  readonly firstWords: Readonly<Record<string, string>>;
}

/**
 * Reads rows of phrases, separated by commas: "preț vechi, livrar*, # rate". A word that ends in "*" stands for all that
 * begin so, and "#" for any number.
 */
export function indexPhrases(rows: readonly string[]): PhraseIndex {
  const phrases = new Map<string, Set<string>>();
  for (const [row, list] of rows.entries()) {
    for (const written of foldText(list).split(", ")) {
      const [first, ...rest] = written.split(" ").flatMap(partsOf);
      if (first === undefined) continue;
      const known = phrases.get(first) ?? new Set();
      // Languages share words.
      phrases.set(first, known.add([row, ...rest].join(" ")));
    }
  }
  const firstWords = groupBy(phrases.keys(), (word) => [...(phrases.get(word) ?? [])].join(","));
  return {
    firstWords: Object.fromEntries([...firstWords].map(([begun, words]) => [begun, words.join(",")])),
  };
}

/** Of a folded word of a table, which may be several words of a text ("p.m"). */
function partsOf(written: string): readonly string[] {
  if (written === "#" || written.endsWith("*")) return [written];
  return wordsOf(written).map(({ word }) => word);
}
