/** How much a pack holds, read from the name of what is sold: "Apă 6 x 1,5 L", "упаковка 10 шт по 25 г", "Kaffee 500 g". */
import type { Pack } from "../../model/pack.ts";
import type { BaseMeasure } from "./base-measure.ts";
import { type FoundQuantity, findQuantities } from "./find-quantities.ts";

/** Where a name is longer, the rest is not read. */
const LONGEST_NAME = 200;
/** Two for one, thirds for nothing, "250 g + 250 g": whether the price is that of all of them is not said. */
const GIFT = /\d\s?\p{L}{0,6}\.?\s?\+\s?\d/u;
/** What makes several of one thing, beside the quantity that was read: "2 x Cafea", "12er", "pachet de 2", "BAX 12". */
const SEVERAL =
  /(?:\d\s?-?(?:er|pack|pk|пак)(?!\p{L})|(?:bax|baxuri|set|pack|pachet|cutie|kiste|kasten|karton|tray|zgrzewk\p{L}*|упаковк\p{L}*|уп|набор|комплект|box|case|display)\.?\s?(?:de|of|à|a|по|x)?\s?\d)/iu;
/** Said of a pack without its number. */
const UNCOUNTED =
  /(?<!\p{L})(?:bax|multipack|tray|display|kiste|kasten|zgrzewka|zgrz|duo ?pack|twin ?pack)(?!\p{L})/iu;
const STRAY_TIMES = /\d\s?[xхХX×](?!\p{L})|(?<!\p{L})[xхХX×]\s?\d/u;

/**
 * Undefined where the text names no quantity, where it names several that are not the same, and where a number may be
 * something else (a bound, a size, another pack): unknown is better than a wrong price per kilogram.
 */
export function readPack(name: string): Pack | undefined {
  const text = name.slice(0, LONGEST_NAME);
  if (GIFT.test(text)) return undefined;
  const found = findQuantities(text);
  const best = bestOf(found);
  if (best?.measure === undefined) return undefined;
  const others = found.filter(({ start, end }) => start < best.start || end > best.end);
  if (!others.every((other) => isRepeat(text, best.measure, other))) return undefined;
  if (isOneOfSeveral(best, withoutSpans(text, [best, ...others]))) return undefined;
  const { measure, count, start, end } = best;
  return { ...measure, count, quote: text.slice(start, end) };
}

/** A measure tells more than a number of pieces; the longer it is written, the more it tells. */
function bestOf(found: readonly FoundQuantity[]): FoundQuantity | undefined {
  const rank = ({ measure }: FoundQuantity) => (measure === undefined ? 2 : Number(measure.unit === "piece"));
  return found.toSorted((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))[0];
}

/** "Cafea 1kg (2x500g)", "12 x 50 g = 600 g": the same once more. */
function isRepeat(text: string, measure: BaseMeasure | undefined, other: FoundQuantity): boolean {
  if (measure === undefined || other.measure === undefined || !isSame(measure, other.measure)) return false;
  return /[(=]/.test(text);
}

function isSame(a: BaseMeasure, b: BaseMeasure): boolean {
  const [one, other] = [a.quantity, b.quantity];
  return a.unit === b.unit && one.coefficient * 10 ** other.scale === other.coefficient * 10 ** one.scale;
}

/** Whether the rest of a name says that there is more than one of the quantity. */
function isOneOfSeveral({ measure, count }: FoundQuantity, rest: string): boolean {
  if (SEVERAL.test(rest) || (count === 1 && UNCOUNTED.test(rest))) return true;
  const isByWeight = measure?.unit === "kg" || measure?.unit === "l";
  return isByWeight && STRAY_TIMES.test(rest);
}

function withoutSpans(text: string, spans: readonly FoundQuantity[]): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}
