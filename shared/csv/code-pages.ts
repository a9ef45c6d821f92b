import type { Encoding } from "./encoding-table.ts";
import { CYRILLIC_LANGUAGES, LATIN_LANGUAGES, type Language } from "./language-letters-table.ts";

export interface CodePage {
  readonly encoding: Encoding;
  /** Any of the script: a letter that the page lacks can't be read from it, and names from abroad stand in every file. */
  readonly languages: readonly Language[];
  /** Bits by which it is rarer than the pages of Windows. */
  readonly rarity: number;
}

/** The code pages of one byte a character that are weighed, the most used first. */
export const CODE_PAGES: readonly CodePage[] = [
  { encoding: "windows-1252", languages: LATIN_LANGUAGES, rarity: 0 },
  { encoding: "windows-1250", languages: LATIN_LANGUAGES, rarity: 0 },
  { encoding: "windows-1251", languages: CYRILLIC_LANGUAGES, rarity: 0 },
  { encoding: "iso-8859-2", languages: LATIN_LANGUAGES, rarity: 3 },
  { encoding: "ibm852", languages: LATIN_LANGUAGES, rarity: 3 },
  { encoding: "ibm866", languages: CYRILLIC_LANGUAGES, rarity: 3 },
  { encoding: "windows-1257", languages: LATIN_LANGUAGES, rarity: 2 },
  { encoding: "koi8-r", languages: CYRILLIC_LANGUAGES, rarity: 3 },
  { encoding: "koi8-u", languages: CYRILLIC_LANGUAGES, rarity: 4 },
  { encoding: "ibm850", languages: LATIN_LANGUAGES, rarity: 3 },
  { encoding: "macintosh", languages: LATIN_LANGUAGES, rarity: 5 },
  { encoding: "iso-8859-16", languages: LATIN_LANGUAGES, rarity: 5 },
  { encoding: "iso-8859-5", languages: CYRILLIC_LANGUAGES, rarity: 5 },
  { encoding: "x-mac-cyrillic", languages: CYRILLIC_LANGUAGES, rarity: 5 },
];
