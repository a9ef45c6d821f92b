/**
 * The tables of words as the readers look things up in them. This file is run when the program is built (compile-data.ts), and
 * what it exports is written into the program: a person would wait for it at each page that is read.
 */
import { CURRENCY_SIGNS, spellingsOf } from "./currency-sign-table.ts";
import { indexPhrases } from "./phrase-index.ts";
import { DAY_WORDS, LOWEST_WORDS, ROLE_WORDS } from "./role-words-table.ts";
import { UNIT_LINKS, UNIT_WORDS } from "./unit-words-table.ts";
import {
  GROSS_WORDS,
  NET_WORDS,
  TAX_WORDS,
  VAT_EXCLUDED_WORDS,
  VAT_INCLUDED_WORDS,
} from "./vat-words-table.ts";

export const ROLE_RULES = ROLE_WORDS.map(({ role, reach, crossesLines }) => ({ role, reach, crossesLines }));
export const PHRASES_BEFORE = indexPhrases(ROLE_WORDS.map(({ before }) => before.join(", ")));
export const PHRASES_AFTER = indexPhrases(ROLE_WORDS.map(({ after }) => after.join(", ")));
export const LOWEST_PHRASES = indexPhrases([LOWEST_WORDS]);
export const DAY_PHRASES = indexPhrases([DAY_WORDS]);

export const UNITS = UNIT_WORDS.map(([unit]) => unit);
export const UNIT_PHRASES = indexPhrases(UNIT_WORDS.map(([, words]) => words));
export const LINK_PHRASES = indexPhrases([UNIT_LINKS]);

/** In the order of the meanings in read-vat.ts. */
export const VAT_PHRASES = indexPhrases([
  TAX_WORDS,
  VAT_EXCLUDED_WORDS,
  VAT_INCLUDED_WORDS,
  NET_WORDS,
  GROSS_WORDS,
]);

/** Signs in all their spellings behind the codes that they may mean, most likely first: "SEK NOK DKK ISK", "kr", "Kr". */
export const SPELLINGS = CURRENCY_SIGNS.map(([codes, ...signs]) => [codes, ...signs.flatMap(spellingsOf)]);
