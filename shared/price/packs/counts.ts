/** Numbers beside a measure: how many there are of it. */
import type { PackUnit } from "../../model/measure.ts";
import { type Decimal, readDecimal } from "../../std/decimal.ts";

const NUMBER = /(\d+(?:[ .\u00a0\u202f]\d{3})*(?:[.,]\d+)?)\s?[-\u2011]?\s?$/;
/** "A4 g", "v1.5 l": the number belongs to what stands before it; "24x" does not. */
const WITHIN_WORD = /(?:[.,]|\p{L}(?<!(?:^|[\d\s])[xхХX]))$/u;
const GROUPED = /^\d{1,3}(?:[ .\u00a0\u202f,]\d{3})+$/;
const TIMES = /\s?(?<!\p{L})[x×*хХX]\s?$/u;
/** "10 шт по 25 г", "6 bottles of 0,5 l", "10 Stück à 25 g", "pachet de 500 g". */
const EACH = /(?:^|\s)(?:по|po|a|à|á|de|of|je|zu|cu|per|à)\s?$/iu;
/** A number one word back: "25 пак. по" counts in a word that is not known. */
const NUMBER_NEAR = /\d\s?\p{L}{1,12}$/u;
/** As many of one thing as a pack holds; more is a number of something else. */
const MOST = 10_000;
const SMALL_UNITS: ReadonlySet<PackUnit> = new Set(["g", "ml", "piece"]);

export interface FoundNumber {
  readonly value: Decimal;
  readonly start: number;
}

/** The number that ends a text, before a unit: "1.000" of grams is a thousand, of kilograms one. */
export function numberBefore(text: string, unit: PackUnit): FoundNumber | undefined {
  const found = NUMBER.exec(text);
  const written = found?.[1];
  if (found === null || written === undefined) return undefined;
  if (!WITHIN_WORD.test(text.slice(0, found.index))) return numberOf(written, found.index, unit);
  // "3x1,5 100 m": two numbers, which a blank does not make one.
  const last = written.split(/[\s\u00a0\u202f]/).at(-1) ?? "";
  return last === written ? undefined : numberOf(last, found.index + written.length - last.length, unit);
}

function numberOf(written: string, start: number, unit: PackUnit): FoundNumber | undefined {
  const isThousands = SMALL_UNITS.has(unit) || /[\s\u00a0\u202f]/.test(written);
  const digits = GROUPED.test(written) && isThousands ? written.replace(/\D/g, "") : written;
  const value = readDecimal(digits.replace(/\s/g, "").replace(",", "."));
  return value === undefined || value.coefficient === 0 ? undefined : { value, start };
}

export interface FoundCount {
  readonly count: Decimal;
  readonly start: number;
}

/**
 * How many there are of the measure that follows a text: "6 x ", "24 × ", "упаковка 10 шт по ", "2 x 6 x ". Undefined where
 * nothing multiplies it, "unclear" where something does that cannot be read. `unitEndingAt` is where a word that counts
 * begins when one ends the text.
 */
export function countBefore(
  text: string,
  unitEndingAt: (text: string) => number | undefined,
): FoundCount | "unclear" | undefined {
  const times = TIMES.exec(text);
  const link = times ?? EACH.exec(text);
  if (link === null) return undefined;
  const rest = text.slice(0, link.index).replace(/[\s.]+$/, "");
  const unit = unitEndingAt(rest);
  const found = wholeBefore(unit === undefined ? rest : rest.slice(0, unit));
  if (found === undefined) return times !== null || NUMBER_NEAR.test(rest) ? "unclear" : undefined;
  const outer = countBefore(text.slice(0, found.start), unitEndingAt);
  if (outer === undefined || outer === "unclear") return outer ?? found;
  const coefficient = found.count.coefficient * outer.count.coefficient;
  return coefficient > MOST ? "unclear" : { count: { coefficient, scale: 0 }, start: outer.start };
}

/** " x 24", " × 12 " behind a measure; half of a number ("x 1,5") is none. */
export function timesBehind(text: string): { readonly count: Decimal; readonly length: number } | undefined {
  const found = /^\.?\s?[x×*хХX]\s?(\d+)(?![\d.,]*\d)/.exec(text);
  const count = Number(found?.[1] ?? 0);
  if (found === null || count === 0 || count > MOST) return undefined;
  return { count: { coefficient: count, scale: 0 }, length: found[0].length };
}

function wholeBefore(text: string): FoundCount | undefined {
  const found = /(?:^|[^\d.,\p{L}])(\d+)\s?-?$/u.exec(text);
  if (found?.[1] === undefined || Number(found[1]) > MOST || Number(found[1]) === 0) return undefined;
  return { count: wholeOf(found[1]), start: found.index + found[0].indexOf(found[1]) };
}

function wholeOf(digits: string): Decimal {
  return { coefficient: Number(digits), scale: 0 };
}
