/** How much a pack holds, read from the name of what is sold: "Apă 6 x 1,5 L", "упаковка 10 шт по 25 г", "Kaffee 500 g". */
import type { PackUnit } from "../../model/measure.ts";
import type { Pack } from "../../model/pack.ts";
import type { Decimal } from "../../std/decimal.ts";
import { unitAt } from "../read-unit.ts";
import { type WordToken, wordsOf } from "../word-token.ts";
import { type BaseMeasure, baseMeasureOf, product } from "./base-measure.ts";
import { countBefore, numberBefore, timesBehind } from "./counts.ts";

/** A quantity at its place in the text. */
interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  /** Undefined of one that says nothing by itself: "3 pachete". */
  readonly measure: BaseMeasure | undefined;
}

/** Measures of what a thing is like, not of how much is sold: a television of 108 cm. */
const SIZES: ReadonlySet<PackUnit> = new Set(["cm", "mm"]);
/** Watts, volts, bytes: the litres and kilograms of a device are not what is bought. */
const DEVICE = /\d\s?(?:[km]?w(?!-?\d)|к?вт|v|в|m?ah|[gt]b|гб|тб|hz|гц|rpm|inch|"|″|°c)(?![\p{L}\d])/iu;
/** Two for one, and thirds for nothing: whether the price is that of all of them is not said. */
const GIFT = /\d\s?\+\s?\d/;
/** "80 g/m²", "250 g-os": behind such a unit the number is another thing. */
const GOES_ON = /^\.?\s?\/|^\d/;
/** "9-14 kg", "max. 120 kg", "от 5 кг": a bound is not what is sold. */
const BOUND =
  /(?:[\d/]\s?[-–—]|(?:^|[^\p{L}])(?:max|maxim|până la|pana la|up to|do|bis|bis zu|до|макс|от|from|de la|od|ab|peste|über|over|свыше)\.?)\s*$/iu;
/** "5G" is a network. */
const GENERATION = /^\dG$/;
const ONE: Decimal = { coefficient: 1, scale: 0 };
const LONGEST_QUOTE = 100;

/**
 * Undefined where the text names no quantity, where it names several that are not the same ("500 g + 250 g"), and where
 * a number may be something else (a device's litres, a size, a range): unknown is better than a wrong price per kilogram.
 */
export function readPack(text: string): Pack | undefined {
  if (GIFT.test(text)) return undefined;
  const words = wordsOf(text);
  const all = words.flatMap((_, index) => quantityAt(text, words, index) ?? []);
  const found = DEVICE.test(text) ? all.filter(({ measure }) => measure?.unit === "piece") : all;
  const [best] = found.toSorted((a, b) => rankOf(a) - rankOf(b) || b.end - b.start - (a.end - a.start));
  if (best?.measure === undefined) return undefined;
  const { measure, start, end } = best;
  const others = found.filter((other) => other.start < start || other.end > end);
  if (!others.every((other) => other.measure && isSame(measure, other.measure))) return undefined;
  return { ...measure, quote: text.slice(start, end).slice(0, LONGEST_QUOTE) };
}

/** The quantity whose unit stands at this word, with all that multiplies it. */
function quantityAt(text: string, words: readonly WordToken[], index: number): FoundQuantity | undefined {
  const word = words[index];
  const unit = word && !word.isNumber ? unitAt(words, index) : undefined;
  const end = words[index + (unit?.length ?? 1) - 1]?.end;
  if (word === undefined || unit === undefined || end === undefined || SIZES.has(unit.unit)) return undefined;
  const number = numberBefore(text.slice(0, word.start), unit.unit);
  if (number === undefined || GENERATION.test(text.slice(number.start, end))) return undefined;
  if (GOES_ON.test(text.slice(end)) || BOUND.test(text.slice(0, number.start))) return undefined;
  const { value, start } = number;
  const measure = baseMeasureOf({ quantity: value, unit: unit.unit });
  if (measure === undefined) return value.coefficient === 1 ? undefined : { start, end, measure };
  return multiplied(text, { start, end, measure });
}

function multiplied(
  text: string,
  { start, end, measure }: { readonly start: number; readonly end: number; readonly measure: BaseMeasure },
): FoundQuantity {
  const before = countBefore(text.slice(0, start), unitEndingAt);
  const behind = before === undefined ? timesBehind(text.slice(end)) : undefined;
  const isMultiple = before !== undefined || behind !== undefined;
  // Two lengths are the sides of an area.
  if (before === "unclear" || (isMultiple && measure.unit === "m")) return { start, end, measure: undefined };
  const quantity = product(measure.quantity, before?.count ?? behind?.count ?? ONE);
  return {
    start: before?.start ?? start,
    end: behind === undefined ? end : endWithUnit(text, end + behind.length),
    measure: { quantity, unit: measure.unit },
  };
}

/** Where a word that counts ("шт", "bottles") begins that ends a text; undefined where none does. */
function unitEndingAt(text: string): number | undefined {
  const words = wordsOf(text);
  return isCounting(words, words.length - 1) ? words.at(-1)?.start : undefined;
}

/** Past the word that counts, if one begins there: " х 1000" → " х 1000 шт". */
function endWithUnit(text: string, end: number): number {
  const words = wordsOf(text.slice(end));
  const [first] = words;
  return first !== undefined && first.start <= 1 && isCounting(words, 0) ? end + first.end : end;
}

/** Whether a word says of what there are so many, and not how much of it. */
function isCounting(words: readonly WordToken[], index: number): boolean {
  const unit = words[index]?.isNumber === false ? unitAt(words, index)?.unit : undefined;
  const measure = unit && baseMeasureOf({ quantity: ONE, unit });
  return unit !== undefined && (measure === undefined || measure.unit === "piece");
}

/** A measure tells more than a number of pieces, and that more than a number of packs. */
function rankOf({ measure }: FoundQuantity): number {
  if (measure === undefined) return 2;
  return measure.unit === "piece" ? 1 : 0;
}

function isSame(a: BaseMeasure, b: BaseMeasure): boolean {
  const [one, other] = [a.quantity, b.quantity];
  return a.unit === b.unit && one.coefficient * 10 ** other.scale === other.coefficient * 10 ** one.scale;
}
