/** Every quantity that a name tells, with what multiplies it; each may still be one of something else than what is sold. */
import type { PackUnit } from "../../model/measure.ts";
import { unitAt } from "../read-unit.ts";
import { type WordToken, wordsOf } from "../word-token.ts";
import { type BaseMeasure, baseMeasureOf } from "./base-measure.ts";
import { isOfHolder } from "./holder-rule.ts";
import { LEAF_WORDS, PAPER_WORDS } from "./holder-words-table.ts";
import { countBefore, type FoundNumber, numberBefore, timesBehind } from "./numbers.ts";

export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Undefined where it cannot be told how much it is: "3 pachete", "25 пак. х 2 г". */
  readonly measure: BaseMeasure | undefined;
}

/** Measures of what a thing is like, not of how much is sold: a television of 108 cm. */
const SIZES: ReadonlySet<PackUnit> = new Set(["cm", "mm"]);
/** Watts, volts, bytes. */
const DEVICE = /\d\s?(?:[km]?w(?!-?\d)|к?вт|v|в|m?ah|[gt]b|гб|тб|hz|гц|rpm|inch|"|″|°c)(?![\p{L}\d])/iu;
/** "9-14 kg", "max. 120 kg", "от 5 кг", "ca. 2 kg": a bound or a guess is not what is sold. */
const BOUND =
  /(?:[\d/]\s?[-–—]|[~≈<>≤≥]|(?:^|[^\p{L}])(?:max|maxim|până la|pana la|up to|do|bis|bis zu|до|макс|от|from|de la|od|ab|peste|über|over|свыше|ca|cca|circa|aprox|approx|ok|около|примерно)\.?)\s*$/iu;
/** "80 g/m²", "10 m²/l": how heavy a thing is or how far it goes. */
const DENSITY = /^\.?\s?\/\s?(?:m|м|mp|qm|l|л|ml|мл|kg|кг|g|г|buc|шт)?[²³23]?(?![\p{L}\d])/iu;
/** "1,5л/6шт", "250 g / 500 g": two numbers, of which nobody says what they share. */
const SHARED = /^\.?\s?\//;
const YEAR = /^(?:19|20)\d\d$/;
/** From about here to there a whole number before a capital L is a size of clothes. */
const [SMALLEST_SIZE, LARGEST_SIZE] = [36, 64];
const MOST_GRAMS_OF_PAPER = 400;

/** What the words of a name say of all its quantities. */
interface NameKind {
  /** It holds, weighs or runs on something: measures are not what is bought. */
  readonly isHolder: boolean;
  readonly hasLeaves: boolean;
  readonly isPaper: boolean;
}

export function findQuantities(text: string): readonly FoundQuantity[] {
  const words = wordsOf(text);
  const has = (pattern: RegExp) => words.some(({ word, isNumber }) => !isNumber && pattern.test(word));
  const kind: NameKind = {
    isHolder: DEVICE.test(text) || isOfHolder(words),
    hasLeaves: has(LEAF_WORDS),
    isPaper: has(PAPER_WORDS),
  };
  return words.flatMap((_, index) => quantityAt(text, words, index, kind) ?? []);
}

/** The quantity whose unit stands at this word. */
function quantityAt(
  text: string,
  words: readonly WordToken[],
  index: number,
  kind: NameKind,
): FoundQuantity | undefined {
  const word = words[index];
  const unit = word && !word.isNumber ? unitAt(words, index) : undefined;
  const end = words[index + (unit?.length ?? 1) - 1]?.end;
  if (word === undefined || unit === undefined || end === undefined || SIZES.has(unit.unit)) return undefined;
  const number = numberBefore(text.slice(0, word.start), unit.unit);
  if (number === undefined) return undefined;
  const isUnclear = { start: word.start, end, count: 1, measure: undefined };
  if (number === "unclear") return isUnclear;
  const written = text.slice(word.start, end);
  const [before, behind] = [text.slice(0, number.start), text.slice(end)];
  if (BOUND.test(before) || isOther(number, unit.unit, written, kind)) return undefined;
  if (DENSITY.test(behind)) return undefined;
  if (SHARED.test(behind) || /\/\s?$/.test(before)) return isUnclear;
  return multiplied(text, unit.unit, number, end);
}

/** Whether the number and the unit are known to be of something else: a year, a size, the grams of paper. */
function isOther({ value }: FoundNumber, unit: PackUnit, written: string, kind: NameKind): boolean {
  const number = value.coefficient / 10 ** value.scale;
  const isPiece = baseMeasureOf({ quantity: ONE, unit })?.unit === "piece";
  if (kind.isHolder && !isPiece && unit !== "pack" && unit !== "set" && unit !== "box") return true;
  if (written === "M" || (written === "G" && number < 10)) return true;
  if (written === "L" && value.scale === 0 && number >= SMALLEST_SIZE && number <= LARGEST_SIZE) return true;
  if (unit === "l" && kind.hasLeaves) return true;
  if (unit === "g" && kind.isPaper && number <= MOST_GRAMS_OF_PAPER) return true;
  return /^г/i.test(written) && YEAR.test(String(number));
}

const ONE = { coefficient: 1, scale: 0 };

function multiplied(
  text: string,
  unit: PackUnit,
  { value, start }: FoundNumber,
  end: number,
): FoundQuantity | undefined {
  const single = baseMeasureOf({ quantity: value, unit });
  // "1 pachet" says no more than the price of one does.
  if (single === undefined && value.coefficient === 1) return undefined;
  const before = countBefore(text.slice(0, start), unitEndingAt);
  const behind = before === undefined ? timesBehind(text.slice(end)) : undefined;
  const isMultiple = before !== undefined || behind !== undefined;
  // Two lengths are the sides of an area.
  if (single === undefined || before === "unclear" || (isMultiple && single.unit === "m"))
    return { start, end, count: 1, measure: undefined };
  const count = before?.count ?? behind?.count ?? 1;
  return {
    start: before?.start ?? start,
    end: behind === undefined ? end : endWithUnit(text, end + behind.length),
    count: single.unit === "piece" ? 1 : count,
    measure: baseMeasureOf({ quantity: value, unit }, count),
  };
}

/** Where a word that counts ("шт", "bottles") begins that ends a text; undefined where none does. */
function unitEndingAt(text: string): number | undefined {
  const tail = text.slice(-LONGEST_WORD);
  const words = wordsOf(tail);
  const start = isCounting(words, words.length - 1) ? words.at(-1)?.start : undefined;
  return start === undefined ? undefined : text.length - tail.length + start;
}

const LONGEST_WORD = 24;

/** Past the word that counts, if one begins there: " х 1000" → " х 1000 шт". */
function endWithUnit(text: string, end: number): number {
  const words = wordsOf(text.slice(end, end + LONGEST_WORD));
  const [first] = words;
  return first !== undefined && first.start <= 1 && isCounting(words, 0) ? end + first.end : end;
}

/** Whether a word says of what there are so many, and not how much of it. */
function isCounting(words: readonly WordToken[], index: number): boolean {
  const unit = words[index]?.isNumber === false ? unitAt(words, index)?.unit : undefined;
  const measure = unit && baseMeasureOf({ quantity: ONE, unit });
  return unit !== undefined && (measure === undefined || measure.unit === "piece");
}
