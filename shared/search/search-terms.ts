import { codeOf, readingsOfCode } from "./code-forms.ts";
import { foldText, soundsOf } from "./fold-word.ts";
import { LEGAL_FORMS } from "./legal-forms-table.ts";
import { splitWords } from "./split-words.ts";

/** One word as it is searched by. */
export interface SearchWord {
  readonly folded: string;
  readonly sounds: readonly string[];
  readonly isLegalForm: boolean;
}

/** A word of a query, which may also be (part of) a code. */
export interface QueryWord extends SearchWord {
  readonly codes: readonly string[];
  /** Words of five letters and more: in shorter ones a mistake is as good as another word. */
  readonly canHaveMistake: boolean;
  /** A legal form beside a name: nice to have. */
  readonly isOptional: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Readings of the whole as one code: "RO 123 456"; empty when it cannot be one. */
  readonly codes: readonly string[];
}

const HAS_LETTER = /\p{L}/u;
const FIVE_LETTERS = /^\p{L}{5,}$/u;

/** `searchWordOf`, but each distinct word is folded once: lists repeat their towns and legal forms. */
export function wordReader(): (word: string) => SearchWord {
  const known = new Map<string, SearchWord>();
  return (word) => {
    const found = known.get(word) ?? searchWordOf(word);
    known.set(word, found);
    return found;
  };
}

function searchWordOf(word: string): SearchWord {
  const folded = foldText(word);
  const isLegalForm = LEGAL_FORMS.has(folded);
  return { folded, sounds: isLegalForm || !HAS_LETTER.test(folded) ? [] : soundsOf(word), isLegalForm };
}

export function readQuery(text: string): Query {
  const words = splitWords(text).map((word) => ({ word, ...searchWordOf(word) }));
  const hasName = words.some(({ isLegalForm }) => !isLegalForm);
  const whole = codeOf(text);
  return {
    words: words.map(({ word, ...searched }) => ({
      ...searched,
      codes: readingsOfCode(codeOf(word)),
      canHaveMistake: !searched.isLegalForm && FIVE_LETTERS.test(searched.folded),
      isOptional: searched.isLegalForm && hasName,
    })),
    codes: words.length > 1 && canBeCode(text) ? readingsOfCode(whole) : [],
  };
}

/** Words with a digit somewhere ("0722 123 456"), or with no blank between them ("A-D"). */
function canBeCode(text: string): boolean {
  return /\d/.test(text) || !/\s/.test(text.trim());
}
