import type { Measure, PackUnit } from "../model/measure.ts";
import { compareDecimals, toNumber } from "../std/decimal.ts";
import { isLetter } from "./character-kind.ts";
import type { PriceReading } from "./price-reading.ts";
import { roleByWords } from "./read-role.ts";
import { printMeasure, unitBefore, unitBehind } from "./read-unit.ts";
import { vatByWords } from "./read-vat.ts";

/** Long enough for "the lowest price of the last 30 days before the discount" in any language. */
const WINDOW_BEFORE = 80;
const WINDOW_AFTER = 60;
const LONGEST_GAP = 60;
/** So few characters between two amounts are the label of the second one. */
const LONGEST_LABEL = 20;
const TELLING_MARKS = "%+~～/=-−–";

/** Between the ends of a range; and from the old price to the new ("de R$ 100 por R$ 80"). */
const RANGE_LINKS = new Set(
  "-,–,—,~,～,to,până la,la,până în,до,bis,bis zu,à,a,hasta,fino a,do,až,až do,tot,t/m,till,til,ate,até,έως,ως,-ig".split(
    ",",
  ),
);
const REDUCED_TO = new Set(
  "por,por apenas,jetzt,nur,now,acum,сейчас,voor,nu,nå,nyt,ahora,ora,teraz,nyní".split(","),
);

/** Gives each reading of a text, or of the clusters with one that is wanted, its role, VAT and unit by the words and readings near it. */
export function assignRoles(
  text: string,
  readings: readonly PriceReading[],
  isWanted: (reading: PriceReading) => boolean = () => true,
): PriceReading[] {
  // Most texts are a price and no more.
  if (readings.length === 1)
    return readings.map((only) => (isWanted(only) ? readAround(text, only, readings, 0) : only));
  let first = 0;
  return clustersOf(readings).flatMap((cluster) => {
    const from = first;
    first += cluster.length;
    if (!cluster.some(isWanted)) return cluster;
    const worded = cluster.map((reading, index) => readAround(text, reading, readings, from + index));
    return worded.length < 2 ? worded : compareRoles(text, worded);
  });
}

/** What the words up to the readings beside it say of a reading, the one at `index` of all. */
function readAround(
  text: string,
  reading: PriceReading,
  all: readonly PriceReading[],
  index: number,
): PriceReading {
  const from = Math.max(all[index - 1]?.end ?? 0, reading.start - WINDOW_BEFORE);
  const to = Math.min(all[index + 1]?.start ?? text.length, reading.end + WINDOW_AFTER);
  const isLabelOfNext = to - reading.end < LONGEST_LABEL && to !== text.length;
  return readWords(reading, text.slice(from, reading.start), text.slice(reading.end, to), isLabelOfNext);
}

/** Readings that stand close together, as those of one product do. */
function clustersOf(readings: readonly PriceReading[]): PriceReading[][] {
  const clusters: PriceReading[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    if (reading.start - end > LONGEST_GAP) clusters.push([]);
    clusters.at(-1)?.push(reading);
    end = reading.end;
  }
  return clusters;
}

function readWords(
  reading: PriceReading,
  before: string,
  after: string,
  isLabelOfNext: boolean,
): PriceReading {
  const hasBefore = hasWords(before);
  const hasAfter = hasWords(after);
  if (!hasBefore && !hasAfter) return reading;
  const per = (hasAfter ? unitBehind(after) : undefined) ?? (hasBefore ? unitBefore(before) : undefined);
  return {
    ...reading,
    role: roleByWords(hasBefore ? before : "", hasAfter ? after : "", isLabelOfNext),
    vat: vatByWords(before, after),
    per,
    unit: per && printMeasure(per),
  };
}

function compareRoles(text: string, readings: readonly PriceReading[]): PriceReading[] {
  const hasPack = readings.some(({ role, per }) => role === "current" && !isMeasure(per));
  const hasGross = readings.some(({ vat }) => vat === "included");
  const compared = readings.map((reading): PriceReading => {
    if (reading.role !== "current") return reading;
    if (hasPack && isMeasure(reading.per)) return { ...reading, role: "unit-price" };
    return hasGross && reading.vat === "excluded" ? { ...reading, role: "net" } : reading;
  });
  return markPairs(text, compared);
}

/** Units of weight and volume compare packs; metres, "piece" and the like are what a shop sells. */
const COMPARING: ReadonlySet<PackUnit> = new Set(["kg", "g", "lb", "oz", "l", "dl", "cl", "ml"]);

function isMeasure(per: Measure | undefined): boolean {
  return per !== undefined && COMPARING.has(per.unit);
}

/** Each two neighbours: "a – b" is a range; otherwise the dearer is the old one when the text tells. */
function markPairs(text: string, readings: PriceReading[]): PriceReading[] {
  const marked = [...readings];
  for (let index = 1; index < marked.length; index += 1) {
    const first = marked[index - 1];
    const second = marked[index];
    if (!first || !second || second.role !== "current" || (first.role !== "current" && first.role !== "from"))
      continue;
    [marked[index - 1], marked[index]] = markPair(text, first, second);
  }
  return marked;
}

function markPair(text: string, first: PriceReading, second: PriceReading): [PriceReading, PriceReading] {
  const between = text.slice(first.end, second.start).trim().toLowerCase();
  const order = compareDecimals(first.amount, second.amount);
  if (order > 0) {
    const isOld = REDUCED_TO.has(between.replace(/\s*:$/, "")) || tellsDiscount(text, first, second);
    return isOld ? [{ ...first, role: "old" }, second] : [first, second];
  }
  if (order === 0) return [first, second];
  if (RANGE_LINKS.has(between)) {
    return [
      { ...first, role: "from" },
      { ...second, role: "high" },
    ];
  }
  return hasTwoLetters(between) ? [first, second] : [first, { ...second, role: "old" }];
}

/** Letters, or marks that say something of an amount. */
function hasWords(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (isLetter(text.charCodeAt(index)) || TELLING_MARKS.includes(text.charAt(index))) return true;
  }
  return false;
}

function hasTwoLetters(text: string): boolean {
  for (let index = 1; index < text.length; index += 1) {
    if (isLetter(text.charCodeAt(index - 1)) && isLetter(text.charCodeAt(index))) return true;
  }
  return false;
}

/** "-18 %" somewhere in the text, and the two amounts differ by that much. */
function tellsDiscount(text: string, dear: PriceReading, cheap: PriceReading): boolean {
  const off = 100 * (1 - toNumber(cheap.amount) / toNumber(dear.amount));
  const near = text.slice(Math.max(0, dear.start - LONGEST_GAP), cheap.end + LONGEST_GAP);
  for (const match of near.matchAll(/(\d{1,2})(?:[.,]\d{1,2})?\s?%/gu)) {
    if (Math.abs(Number(match[1]) - off) < 1.01) return true;
  }
  return false;
}
