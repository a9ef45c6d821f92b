import { z } from "zod";

/** The languages of the interface and of sheets. */
export const Language = z.enum(["en", "ro", "ru"]);
export type Language = z.infer<typeof Language>;

/** The first of the wanted BCP 47 tags that Dosar speaks ("ro-MD" → "ro"); English when none is. */
export function languageOf(wantedTags: readonly string[]): Language {
  for (const tag of wantedTags) {
    const language = Language.safeParse(tag.slice(0, 2).toLowerCase());
    if (language.success) return language.data;
  }
  return "en";
}
