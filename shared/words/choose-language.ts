import type { Language } from "../model/language.ts";

/** As in the model's schema, which small bundles leave out. */
const LANGUAGES: readonly Language[] = ["en", "ro", "ru"];

/** The first of the wanted BCP 47 tags that Dosar speaks ("ro-MD" → "ro"); English when none is. */
export function chooseLanguage(wantedTags: readonly string[]): Language {
  for (const tag of wantedTags) {
    const language = LANGUAGES.find((known) => known === tag.slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return "en";
}
