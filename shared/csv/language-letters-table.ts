import type { Encoding } from "./encoding-table.ts";

/** Letters beyond ASCII that the languages of our files use, lower case. */
export const LETTERS_BY_LANGUAGE = {
  ro: "ăâîșțşţ",
  hu: "áéíóöőúüű",
  pl: "ąćęłńóśźż",
  cs: "áčďéěíňóřšťúůýž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  hr: "čćđšž",
  de: "äöüß",
  fr: "àâçèéêëîïôùûüœæÿ",
  es: "áéíñóúü",
  it: "àèéìòù",
  pt: "áâãàçéêíóôõú",
  nordic: "åäöæøé",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
} as const;
export type AlphabetName = keyof typeof LETTERS_BY_LANGUAGE;

const CENTRAL = ["ro", "hu", "pl", "cs", "sk", "hr", "de"] as const;
const WESTERN = ["de", "fr", "es", "it", "pt", "nordic"] as const;
const CYRILLIC = ["ru", "uk"] as const;

/** Code pages to weigh, the most used first: the order decides between equals. */
export const ALPHABETS_BY_ENCODING: readonly (readonly [Encoding, readonly AlphabetName[]])[] = [
  ["windows-1252", WESTERN],
  ["windows-1250", CENTRAL],
  ["windows-1251", CYRILLIC],
  ["iso-8859-2", CENTRAL],
  ["ibm852", CENTRAL],
  ["ibm866", CYRILLIC],
  ["koi8-r", CYRILLIC],
  ["ibm850", WESTERN],
  ["macintosh", WESTERN],
  ["iso-8859-5", CYRILLIC],
  ["x-mac-cyrillic", CYRILLIC],
];

/** Share of each letter in Russian text in tenths of a per cent (Russian National Corpus); decides between Cyrillic pages. */
export const RUSSIAN_PER_MILLE: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 1,
  ё: 1,
  і: 15,
  ї: 6,
  є: 5,
  ґ: 1,
};
