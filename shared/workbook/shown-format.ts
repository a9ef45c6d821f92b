import { isCurrencyWord } from "../model/currency-words.ts";

/** What a number's format shows that the number does not hold. */
export interface ShownFormat {
  /** At least so many digits: 123 is the code 00123. */
  readonly digits?: number;
  /** The sign or word of a currency beside it. */
  readonly currency?: string;
}

const NOTHING: ShownFormat = {};
const ALL_ZEROS = /^0{2,}$/;
/** "[$€-407]", "[$lei-418]"; "[$-418]" names a country alone. */
const CURRENCY_PART = /\[\$([^\]-]+)(?:-[^\]]*)?\]/;
/** Countries, colours and conditions. */
const BRACKETS = /\[[^\]]*\]/g;
/** A text in quotes, a sign behind a backslash, or one that needs neither. */
const LITERALS = /"([^"]+)"|\\(.)|([€£$₽₴])/g;

/** Of an Excel number format; where it has parts for negative numbers and zero, all show the same of these. */
export function shownFormatOf(pattern: string): ShownFormat {
  const [first = ""] = pattern.split(";");
  if (ALL_ZEROS.test(first)) return { digits: first.length };
  const currency = currencyOf(first);
  return currency === undefined ? NOTHING : { currency };
}

function currencyOf(pattern: string): string | undefined {
  const named = CURRENCY_PART.exec(pattern)?.[1]?.trim();
  if (named) return named;
  return [...pattern.replace(BRACKETS, "").matchAll(LITERALS)]
    .map(([, quoted, escaped, plain]) => (quoted ?? escaped ?? plain ?? "").trim())
    .find(isCurrencyWord);
}
