/**
 * Finds entries as a person types: words in any order, beginnings of words, without case, marks and legal forms, in either
 * script, codes without their separators, and with one typing mistake a word. Knows nothing of what the entries are.
 */
import { indexEntries } from "./index-entries.ts";
import { NOT_FOUND, scoreEntries } from "./score-entries.ts";
import type { SearchEntry } from "./search-entry.ts";
import { readQuery } from "./search-terms.ts";

export interface SearchIndex<Id extends string> {
  /** Best first, equally good ones in the order of the entries; all of them for a query without a letter or digit. */
  readonly find: (query: string) => readonly Id[];
}

/** To be made once for a list: costs as much as some ten searches; see `npm run bench -- search`. */
export function createSearchIndex<Id extends string>(entries: readonly SearchEntry<Id>[]): SearchIndex<Id> {
  const indexed = indexEntries(entries);
  const ids = entries.map(({ id }) => id);
  return {
    find: (text) => {
      const query = readQuery(text);
      return query.words.length === 0 ? ids : inOrder(scoreEntries(indexed, query), ids);
    },
  };
}

/** The entries that were found, by score and then by their own order: scores are few, so that counting them sorts. */
function inOrder<Id>(scores: Uint16Array, ids: readonly Id[]): readonly Id[] {
  const idsByScore = new Map<number, Id[]>();
  ids.forEach((id, entry) => {
    const score = scores[entry] ?? NOT_FOUND;
    if (score === NOT_FOUND) return;
    const equallyGood = idsByScore.get(score);
    if (equallyGood === undefined) idsByScore.set(score, [id]);
    else equallyGood.push(id);
  });
  return [...idsByScore].sort(([a], [b]) => a - b).flatMap(([, equallyGood]) => equallyGood);
}
