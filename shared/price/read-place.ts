import {
  COUNTRY_BY_LANGUAGE,
  CURRENCY_BY_COUNTRY,
  ENDINGS_OF_NO_COUNTRY,
  POINT_COUNTRIES,
  POINT_LANGUAGES,
} from "./country-table.ts";
import type { PriceContext } from "./price-reading.ts";

/** A context worked out once, so that reading many texts of one page costs no more. */
export interface Place {
  readonly country: string | undefined;
  /** The currency that the context claims or, failing that, the one of its country. */
  readonly currency: string | undefined;
  readonly decimalSeparator: "." | "," | undefined;
  /** The caller said which separator it is, so that nothing is left to guess. */
  readonly isSeparatorKnown: boolean;
}

const places = new WeakMap<PriceContext, Place>();

export function placeOf(context: PriceContext): Place {
  const known = places.get(context);
  if (known) return known;
  const country = countryOf(context);
  const place = {
    country,
    currency: context.currency ?? (country === undefined ? undefined : CURRENCY_BY_COUNTRY.get(country)),
    decimalSeparator: context.decimalSeparator ?? separatorOf(context, country),
    isSeparatorKnown: context.decimalSeparator !== undefined,
  };
  places.set(context, place);
  return place;
}

function countryOf({ country, host, language }: PriceContext): string | undefined {
  if (country) return country.toUpperCase();
  const ending = host?.split(".").pop()?.toUpperCase();
  if (ending?.length === 2 && CURRENCY_BY_COUNTRY.has(ending) && !ENDINGS_OF_NO_COUNTRY.has(ending)) {
    return ending === "UK" ? "GB" : ending;
  }
  const region = language
    ?.split(/[-_]/)
    .find((part) => /^[A-Za-z]{2}$/.test(part) && part !== language.slice(0, 2));
  if (region) return region.toUpperCase();
  return language === undefined ? undefined : COUNTRY_BY_LANGUAGE.get(primaryOf(language));
}

/** "fil" of "fil-PH", which is not the "fi" of Finland. */
function primaryOf(language: string): string {
  return (/^[A-Za-z]+/.exec(language)?.[0] ?? "").toLowerCase();
}

function separatorOf({ language }: PriceContext, country: string | undefined): "." | "," | undefined {
  const primary = language === undefined ? undefined : primaryOf(language);
  if (country === "CA" && primary === "fr") return ",";
  if (country !== undefined) return POINT_COUNTRIES.has(country) ? "." : ",";
  if (primary === undefined) return undefined;
  return POINT_LANGUAGES.has(primary) ? "." : ",";
}
