import type { ListLanguage } from "../fixtures/encodings/listed-names.ts";

/**
 * The names of countries, languages and currencies in a language, as Node's own tables (CLDR) have them: words that nobody here chose, full
 * of letters from abroad, on which the detector of encodings was not counted.
 */
export function namesOfPlacesAndTongues(language: ListLanguage): readonly string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = {
    region: pairs,
    language: pairs.map((pair) => pair.toLowerCase()),
    currency: Intl.supportedValuesOf("currency"),
  } as const;
  return (["region", "language", "currency"] as const).flatMap((type) => {
    const names = new Intl.DisplayNames([language], { type, fallback: "none" });
    return codes[type].flatMap((code) => names.of(code) ?? []);
  });
}
