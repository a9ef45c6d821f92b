import { codeOf } from "./code-forms.ts";
import type { SearchEntry } from "./search-entry.ts";
import { type SearchWord, wordReader } from "./search-terms.ts";
import { splitWords } from "./split-words.ts";
import { buildTermList, PLACE, type Place, type TermList } from "./term-list.ts";

/** All terms of the entries, which are known by their index. */
export interface IndexedEntries {
  readonly words: TermList;
  readonly sounds: TermList;
  readonly codes: TermList;
  /** Words of each first name, legal forms apart: who is called just what was typed comes first. */
  readonly nameLengths: Uint16Array;
}

export function indexEntries(entries: readonly SearchEntry<string>[]): IndexedEntries {
  const words = buildTermList();
  const sounds = buildTermList();
  const codes = buildTermList();
  const readWord = wordReader();
  const nameLengths = new Uint16Array(entries.length);

  function addWord({ folded, sounds: heard }: SearchWord, entry: number, place: Place): void {
    words.add(folded, entry, place);
    for (const sound of heard) sounds.add(sound, entry, place);
  }

  function addName(name: string, entry: number): number {
    let length = 0;
    for (const word of splitWords(name).map(readWord)) {
      addWord(word, entry, placeIn(word, length));
      if (!word.isLegalForm) length++;
    }
    return length;
  }

  entries.forEach(({ names, codes: ownCodes = [], texts = [] }, entry) => {
    const lengths = names.map((name) => addName(name, entry));
    nameLengths[entry] = lengths[0] ?? 0;
    for (const code of ownCodes) codes.add(codeOf(code), entry, PLACE.code);
    for (const word of texts.flatMap(splitWords)) addWord(readWord(word), entry, PLACE.text);
  });
  return { words: words.finish(), sounds: sounds.finish(), codes: codes.finish(), nameLengths };
}

/** `before` counts the words of the name that came before this one. */
function placeIn({ isLegalForm }: SearchWord, before: number): Place {
  if (isLegalForm) return PLACE.legalForm;
  return before === 0 ? PLACE.firstName : PLACE.name;
}
