import type { Vat } from "../model/capture.ts";
import { compareDecimals, toNumber } from "../std/decimal.ts";
import type { PriceReading, PriceRole } from "./price-reading.ts";
import { ROLE_WORDS, spellUnit, UNIT_AFTER, VAT_EXCLUDED, VAT_INCLUDED } from "./role-words-table.ts";

const WINDOW_BEFORE = 48;
const WINDOW_AFTER = 40;
const LONGEST_GAP = 60;
/** So few characters between two amounts are the label of the second one. */
const LONGEST_LABEL = 20;
const HAS_WORDS = /[\p{L}%+~～/\-−–]/u;

/** Gives each reading of a text its role, VAT and unit by the words around it and by the readings near it. */
export function assignRoles(text: string, readings: readonly PriceReading[]): PriceReading[] {
  const worded = readings.map((reading, index) => {
    const from = Math.max(readings[index - 1]?.end ?? 0, reading.start - WINDOW_BEFORE);
    const to = Math.min(readings[index + 1]?.start ?? text.length, reading.end + WINDOW_AFTER);
    const isLabelOfNext = to - reading.end < LONGEST_LABEL && to !== text.length;
    return readWords(reading, text.slice(from, reading.start), text.slice(reading.end, to), isLabelOfNext);
  });
  return worded.length < 2 ? worded : clustersOf(worded).flatMap((cluster) => compareRoles(text, cluster));
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
  const hasBefore = HAS_WORDS.test(before);
  const hasAfter = HAS_WORDS.test(after);
  if (!hasBefore && !hasAfter) return reading;
  const unit = hasAfter ? UNIT_AFTER.exec(after)?.[1] : undefined;
  return {
    ...reading,
    role: roleOf(hasBefore ? before : "", hasAfter ? after : "", isLabelOfNext),
    vat: vatOf(before, after),
    unit: unit === undefined ? undefined : spellUnit(unit),
  };
}

function roleOf(before: string, after: string, isLabelOfNext: boolean): PriceRole {
  for (const words of ROLE_WORDS) {
    if (before !== "" && words.before?.test(before)) return words.role;
    if (after === "" || !words.after?.test(after)) continue;
    if (!isLabelOfNext || words.role === "instalment" || words.role === "from") return words.role;
  }
  return "current";
}

/** A "+ TVA" before an amount is the one before's. Words after the amount belong to it up to the next; words before it only when none follow ("bez DPH 43 € s DPH 52 €"). */
function vatOf(before: string, after: string): Vat {
  const near = after.slice(0, 30);
  const lead = before.replace(/^.*\+\s*\S+/s, "").slice(-24);
  if (/(?:bez|s|fără|fara|cu|ohne|inkl\.?|без|с|z)\s+\S+\s*:?\s*$/iu.test(lead)) {
    const leading = vatOfWords(lead);
    if (leading !== "unknown") return leading;
  }
  const following = vatOfWords(near);
  return following === "unknown" ? vatOfWords(lead) : following;
}

function vatOfWords(words: string): Vat {
  const excluded = VAT_EXCLUDED.exec(words);
  const included = VAT_INCLUDED.exec(words);
  if (excluded && (!included || excluded.index <= included.index)) return "excluded";
  return included ? "included" : "unknown";
}

function compareRoles(text: string, readings: readonly PriceReading[]): PriceReading[] {
  const hasPack = readings.some(({ role, unit }) => role === "current" && !isMeasure(unit));
  const hasGross = readings.some(({ vat }) => vat === "included");
  const compared = readings.map((reading): PriceReading => {
    if (reading.role !== "current") return reading;
    if (hasPack && isMeasure(reading.unit)) return { ...reading, role: "unit-price" };
    return hasGross && reading.vat === "excluded" ? { ...reading, role: "net" } : reading;
  });
  return markPairs(text, compared);
}

/** Units of measure compare packs; "piece" and the like are what a shop sells. */
function isMeasure(unit: string | undefined): boolean {
  return unit !== undefined && /(?:^|\d\s?)(?:kg|g|l|ml|cl|dl)$/.test(unit);
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
  const between = text.slice(first.end, second.start);
  const order = compareDecimals(first.amount, second.amount);
  if (order > 0)
    return tellsDiscount(text, first, second) ? [{ ...first, role: "old" }, second] : [first, second];
  if (order === 0) return [first, second];
  if (/^\s*(?:[-–—~]|to|до|până la|bis|à|až|do)\s*$/iu.test(between)) {
    return [
      { ...first, role: "from" },
      { ...second, role: "high" },
    ];
  }
  return /\p{L}{2}/u.test(between) ? [first, second] : [first, { ...second, role: "old" }];
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
