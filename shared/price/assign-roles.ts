import type { Vat } from "../model/capture.ts";
import { compareDecimals, toNumber } from "../std/decimal.ts";
import type { PriceReading, PriceRole } from "./price-reading.ts";
import { ROLE_WORDS, spellUnit, UNIT_AFTER, VAT_EXCLUDED, VAT_INCLUDED } from "./role-words-table.ts";

const WINDOW_BEFORE = 48;
const WINDOW_AFTER = 40;
const HAS_WORDS = /[\p{L}%+~～/\-−–]/u;

/** Gives each reading of a text its role, VAT and unit by the words around it and by the other readings. */
export function assignRoles(text: string, readings: readonly PriceReading[]): PriceReading[] {
  const worded = readings.map((reading, index) => {
    const from = Math.max(readings[index - 1]?.end ?? 0, reading.start - WINDOW_BEFORE);
    const to = Math.min(readings[index + 1]?.start ?? text.length, reading.end + WINDOW_AFTER);
    return readWords(reading, text.slice(from, reading.start), text.slice(reading.end, to));
  });
  return worded.length < 2 ? worded : compareRoles(text, worded);
}

function readWords(reading: PriceReading, before: string, after: string): PriceReading {
  const hasBefore = HAS_WORDS.test(before);
  const hasAfter = HAS_WORDS.test(after);
  if (!hasBefore && !hasAfter) return reading;
  const unit = hasAfter ? UNIT_AFTER.exec(after)?.[1] : undefined;
  return {
    ...reading,
    role: roleOf(hasBefore ? before : "", hasAfter ? after : ""),
    vat: vatOf(before, after),
    unit: unit === undefined ? undefined : spellUnit(unit),
  };
}

function roleOf(before: string, after: string): PriceRole {
  for (const words of ROLE_WORDS) {
    if (before !== "" && words.before?.test(before)) return words.role;
    if (after !== "" && words.after?.test(after)) return words.role;
  }
  return "current";
}

/** Words after the amount belong to it up to the next; words before it only when none follow ("bez DPH 43 € s DPH 52 €"). */
function vatOf(before: string, after: string): Vat {
  const near = after.slice(0, 30);
  const lead = before.slice(-24);
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

/** Two neighbours of one currency: "a – b" is a range; otherwise the dearer is the old one when the text tells. */
function markPairs(text: string, readings: PriceReading[]): PriceReading[] {
  const marked = [...readings];
  for (let index = 1; index < marked.length; index += 1) {
    const first = marked[index - 1];
    const second = marked[index];
    if (first === undefined || second === undefined) continue;
    if (first.role !== "current" && first.role !== "from") continue;
    if (second.role !== "current") continue;
    const between = text.slice(first.end, second.start);
    const order = compareDecimals(first.amount, second.amount);
    if (order < 0 && /^\s*(?:[-–—~]|to|до|până la|bis|à|až|do)\s*$/iu.test(between)) {
      marked[index - 1] = { ...first, role: "from" };
      marked[index] = { ...second, role: "high" };
    } else if (order < 0) marked[index] = { ...second, role: "old" };
    else if (order > 0 && tellsDiscount(text, first, second)) marked[index - 1] = { ...first, role: "old" };
  }
  return marked;
}

/** "-18 %" somewhere in the text, and the two amounts differ by that much. */
function tellsDiscount(text: string, dear: PriceReading, cheap: PriceReading): boolean {
  const off = 100 * (1 - toNumber(cheap.amount) / toNumber(dear.amount));
  for (const match of text.matchAll(/(\d{1,2})(?:[.,]\d{1,2})?\s?%/gu)) {
    if (Math.abs(Number(match[1]) - off) < 1.01) return true;
  }
  return false;
}
