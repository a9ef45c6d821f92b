/** Numbers beside the units of a name. */
import type { PackUnit } from "../../model/measure.ts";
import { type Decimal, readDecimal } from "../../std/decimal.ts";

export interface FoundNumber {
  readonly value: Decimal;
  readonly start: number;
}

const NUMBER = /(?<![\d.,])(\d{1,6}(?:[.,]\d{1,3})?|\d{1,3}[\u00a0\u202f]\d{3})\s?[-\u2011]?\s?$/;
const THOUSANDS = /^\d{1,3}[.,\u00a0\u202f]\d{3}$/;
/** A number of one to three digits and a blank right before: "5 500 g" may be a number and 500 g, or 5500 g. */
const SHORT_BEFORE = /(?<![\d.,])\d{1,3} $/;
/** What stands before that number makes it one of its own: "nr. 5 500 g", "33x33 100 buc", "10W-40 208 L". */
const OWN_BEFORE = /(?:[xх×*/\-–—№#%]|(?:nr|no|n°|typ|tip|type|mărimea|size|тип|размер)\.?\s?)\d{1,3} $/iu;
/** "A4 g", "v1.5 l": the number belongs to the letter before it; "24x330" does not. */
const WITHIN_WORD = /\p{L}(?<!(?:^|[\d\s(])[xхХX])$/u;
const SMALL_UNITS: ReadonlySet<PackUnit> = new Set(["g", "ml", "piece"]);

/**
 * The number that ends a text, before a unit: "1.000" of grams is a thousand, of kilograms one. Undefined where there is
 * none, "unclear" where two readings are possible.
 */
export function numberBefore(text: string, unit: PackUnit): FoundNumber | "unclear" | undefined {
  const found = NUMBER.exec(text);
  const written = found?.[1];
  if (found === null || written === undefined) return undefined;
  const before = text.slice(0, found.index);
  if (WITHIN_WORD.test(before)) return undefined;
  if (/^\d{3}$/.test(written) && SHORT_BEFORE.test(before) && !OWN_BEFORE.test(before)) {
    if (written !== "000") return "unclear";
    const whole = /\d{1,3} $/.exec(before)?.[0].trim() ?? "";
    return numberOf(`${whole}000`, found.index - whole.length - 1, unit);
  }
  return numberOf(written, found.index, unit);
}

function numberOf(written: string, start: number, unit: PackUnit): FoundNumber | undefined {
  const isThousands = THOUSANDS.test(written) && (SMALL_UNITS.has(unit) || /[\u00a0\u202f]/.test(written));
  const value = readDecimal(isThousands ? written.replace(/\D/g, "") : written.replace(",", "."));
  return value === undefined || value.coefficient === 0 ? undefined : { value, start };
}

export interface FoundCount {
  readonly count: number;
  readonly start: number;
}

const TIMES = /\s?(?<!\p{L})[x×*хХX]\s?$/u;
/** "10 шт по 25 г", "6 bottles of 0,5 l", "10 Stück à 25 g", "pachet de 500 g". */
const EACH = /(?:^|\s)(?:по|po|a|à|á|de|of|je|zu|cu|per)\s?$/iu;
const WHOLE = /(?:^|[\s(,;])(\d{1,3})\s?$/;
/** A number one word back: "25 пак. по" counts in a word that is not known. */
const NUMBER_NEAR = /\d\s?\p{L}{1,12}$/u;
/** "2 x 6 x 330 ml"; deeper is no pack, and would take long. */
const MOST_NESTED = 2;

/**
 * How many there are of the measure that follows a text: "6 x ", "24 × ", "упаковка 10 шт по ", "2 x 6 x ". Undefined where
 * nothing multiplies it, "unclear" where something does that cannot be read. `unitEndingAt` is where a word that counts
 * begins when one ends the text.
 */
export function countBefore(
  text: string,
  unitEndingAt: (text: string) => number | undefined,
  depth = 1,
): FoundCount | "unclear" | undefined {
  const times = TIMES.exec(text);
  const link = times ?? EACH.exec(text);
  if (link === null) return undefined;
  if (depth > MOST_NESTED) return "unclear";
  const rest = text.slice(0, link.index).replace(/[\s.]{1,3}$/, "");
  const unit = unitEndingAt(rest);
  const found = times === null && unit === undefined ? undefined : wholeBefore(rest.slice(0, unit));
  if (found === undefined) return times !== null || NUMBER_NEAR.test(rest) ? "unclear" : undefined;
  const outer = countBefore(text.slice(0, found.start), unitEndingAt, depth + 1);
  if (outer === undefined || outer === "unclear") return outer ?? found;
  return { count: found.count * outer.count, start: outer.start };
}

/** " x 24", " × 12 " behind a measure; half of a number ("x 1,5") is none. */
export function timesBehind(text: string): { readonly count: number; readonly length: number } | undefined {
  const found = /^\.?\s?[x×*хХX]\s?(\d{1,4})(?![\d.,]*\d)/.exec(text);
  const count = Number(found?.[1] ?? 0);
  return found === null || count === 0 ? undefined : { count, length: found[0].length };
}

function wholeBefore(text: string): FoundCount | undefined {
  const found = WHOLE.exec(text);
  if (found?.[1] === undefined || Number(found[1]) === 0) return undefined;
  return { count: Number(found[1]), start: found.index + found[0].indexOf(found[1]) };
}
