/** Letters of the languages of our files: a Latin one's beyond ASCII, a Cyrillic one's all; lower case. */
export const LETTERS_BY_LANGUAGE = {
  en: "",
  ro: "ăâîșț",
  hu: "áéíóöúüőű",
  pl: "óąćęłńśźż",
  cs: "áéíóúýčďěňřšťůž",
  sk: "áäéíóôúýčďĺľňŕšťž",
  hr: "ćčđšž",
  de: "ßäöü",
  fr: "àâçèéêëîïôùûüœ",
  es: "áéíñóúü",
  it: "àèéìòù",
  pt: "àáâãçéêíóôõú",
  da: "åæéø",
  sv: "åäéö",
  et: "äõöüšž",
  lv: "āčēģīķļņšūž",
  lt: "ąčėęįšūųž",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя",
} as const;
export type Language = keyof typeof LETTERS_BY_LANGUAGE;

export const LANGUAGES = Object.keys(LETTERS_BY_LANGUAGE) as readonly Language[]; // Object.keys forgets the key type.
export const CYRILLIC_LANGUAGES: readonly Language[] = ["ru", "uk", "bg"];
export const LATIN_LANGUAGES = LANGUAGES.filter((language) => !CYRILLIC_LANGUAGES.includes(language));
