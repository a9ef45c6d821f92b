/**
 * Finds entries as a person types: words in any order, beginnings of words, without case, marks and legal forms, in either
 * script, codes without their separators, and with one typing mistake a word. Knows nothing of what the entries are.
 */
import { indexEntries } from "./index-entries.ts";
import { NOT_FOUND, scoreEntries } from "./score-entries.ts";
import type { SearchEntry } from "./search-entry.ts";
import { readQuery } from "./search-terms.ts";

export interface SearchIndex<Id extends string> {
  /**
   * Best first; equally good ones in the order of `preferred`, then in that of the entries. A query without a letter or
   * digit finds all of them, equally good.
   */
  readonly find: (query: string, preferred?: readonly Id[]) => readonly Id[];
}

/** To be made once for a list: costs as much as some ten searches; see `npm run bench -- search`. */
export function createSearchIndex<Id extends string>(entries: readonly SearchEntry<Id>[]): SearchIndex<Id> {
  const indexed = indexEntries(entries);
  const ids = entries.map(({ id }) => id);
  return {
    find: (text, preferred = []) => {
      const query = readQuery(text);
      const found = query.words.length === 0 ? [ids] : byScore(scoreEntries(indexed, query), ids);
      return found.flatMap((equallyGood) => preferredFirst(equallyGood, preferred));
    },
  };
}

/** The entries that were found, best first: scores are few, so that counting them sorts. */
function byScore<Id>(scores: Uint16Array, ids: readonly Id[]): readonly (readonly Id[])[] {
  const idsByScore = new Map<number, Id[]>();
  ids.forEach((id, entry) => {
    const score = scores[entry] ?? NOT_FOUND;
    if (score === NOT_FOUND) return;
    const equallyGood = idsByScore.get(score);
    if (equallyGood === undefined) idsByScore.set(score, [id]);
    else equallyGood.push(id);
  });
  return [...idsByScore].sort(([a], [b]) => a - b).map(([, equallyGood]) => equallyGood);
}

function preferredFirst<Id>(ids: readonly Id[], preferred: readonly Id[]): readonly Id[] {
  if (preferred.length === 0) return ids;
  const wanted = new Set(preferred);
  const found = new Set(ids);
  return [...preferred.filter((id) => found.has(id)), ...ids.filter((id) => !wanted.has(id))];
}
