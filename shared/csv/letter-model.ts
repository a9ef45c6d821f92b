import { CYRILLIC_LANGUAGES, type Language, LETTERS_BY_LANGUAGE } from "./language-letters-table.ts";
import { BITS_BY_SIGN } from "./letter-costs.ts";
import { PAIRS_BY_LANGUAGE } from "./letter-pairs-table.ts";

const BASIC_LATIN = "abcdefghijklmnopqrstuvwxyz";
/** A letter that the language does not have: a name from abroad, or the wrong encoding. */
const FOREIGN_BITS = 17;
const AFTER_FOREIGN_BITS = 6;

/** How unlikely a word is in a language. */
export interface LetterModel {
  /** Bits of a word in lower case, folded; the end of the word included. */
  readonly bitsOf: (word: string) => number;
}

export function alphabetOf(language: Language): string {
  const letters = LETTERS_BY_LANGUAGE[language];
  return CYRILLIC_LANGUAGES.includes(language) ? letters : BASIC_LATIN + letters;
}

export function letterModelOf(language: Language): LetterModel {
  const known = MODELS.get(language);
  if (known !== undefined) return known;
  const model = createLetterModel(language);
  MODELS.set(language, model);
  return model;
}

const MODELS = new Map<Language, LetterModel>();

/** Beyond the last letter of our alphabets. */
const CODES = 0x500;
const NOT_A_LETTER = -1;

function createLetterModel(language: Language): LetterModel {
  const alphabet = alphabetOf(language);
  const size = alphabet.length + 1;
  const placeByCode = new Int8Array(CODES).fill(NOT_A_LETTER);
  for (const [index, letter] of [...alphabet].entries()) placeByCode[letter.charCodeAt(0)] = index + 1;
  const bitsByPair = Float32Array.from(
    PAIRS_BY_LANGUAGE[language],
    (sign) => BITS_BY_SIGN[Number(sign)] ?? 0,
  );
  const bitsBetween = (from: number, to: number): number => {
    if (to === NOT_A_LETTER) return FOREIGN_BITS;
    return from === NOT_A_LETTER ? AFTER_FOREIGN_BITS : (bitsByPair[from * size + to] ?? FOREIGN_BITS);
  };
  return {
    bitsOf(word) {
      let bits = 0;
      let last = 0;
      for (let index = 0; index < word.length; index++) {
        const place = placeByCode[word.charCodeAt(index)] ?? NOT_A_LETTER;
        bits += bitsBetween(last, place);
        last = place;
      }
      return bits + bitsBetween(last, 0);
    },
  };
}
