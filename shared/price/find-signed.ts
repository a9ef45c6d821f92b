import { isCurrencySign, isLetter } from "./character-kind.ts";
import type { FoundNumber } from "./find-number.ts";
import { currencyAfter, currencyBefore, type FoundCurrency } from "./read-currency.ts";
import type { Place } from "./read-place.ts";

/** A number with the currency beside it. */
export interface SignedNumber {
  readonly number: FoundNumber;
  readonly currency: FoundCurrency;
  readonly start: number;
  readonly end: number;
}

const UNDERSCORE = 95;
const SUBUNIT = /^[ \u00a0]?(\d{2})[ \u00a0]?(?:bani|коп[а-я]*|gr(?:oszy)?|haléř[a-zů]*|cents?)/i;

/** The numbers that stand beside a currency, each currency taken once. */
export function findSigned(text: string, numbers: readonly FoundNumber[], place: Place): SignedNumber[] {
  const found: SignedNumber[] = [];
  let taken = 0;
  for (const [index, number] of numbers.entries()) {
    if (number.start < taken) continue;
    const next = numbers[index + 1];
    const limit = next?.start ?? text.length;
    const before = currencyBefore(text, number.start, place);
    const after = currencyAfter(text, number.end, place);
    const usableBefore = before && before.start >= taken ? before : undefined;
    const usableAfter = after && after.end <= limit ? after : undefined;
    const signed =
      signOne(text, number, next, usableBefore, usableAfter) ??
      (next ? signLowEnd(text, number, next, place) : undefined);
    if (!signed) continue;
    found.push(signed);
    taken = signed.end;
  }
  return found;
}

function signOne(
  text: string,
  number: FoundNumber,
  next: FoundNumber | undefined,
  before: FoundCurrency | undefined,
  after: FoundCurrency | undefined,
): SignedNumber | undefined {
  const currency = chooseSide(text, number, before, after, next);
  if (!currency) return undefined;
  const isAfter = currency === after;
  const cents = isAfter ? centsBehindSign(text, number, currency, next) : undefined;
  const otherEnd = after?.isCode && before?.code === after.code ? after.end : 0;
  return {
    number: cents === undefined ? number : { ...number, fraction: cents.digits },
    currency,
    start: isAfter ? number.start : Math.min(number.start, currency.start),
    end: cents?.end ?? Math.max(number.end, currency.end, otherEnd),
  };
}

/** The "502" of "502 – 558 lei": the sign stands once for both ends. */
function signLowEnd(
  text: string,
  low: FoundNumber,
  high: FoundNumber,
  place: Place,
): SignedNumber | undefined {
  const between = text.slice(low.end, high.start);
  if (between.length > 4 || !/^[ \u00a0]?[-–—][ \u00a0]?$/.test(between)) return undefined;
  const currency = currencyAfter(text, high.end, place);
  return currency && { number: low, currency, start: low.start, end: low.end };
}

/** A code beats a sign; a sign that stands closer to the next amount is the next one's. */
function chooseSide(
  text: string,
  number: FoundNumber,
  before: FoundCurrency | undefined,
  written: FoundCurrency | undefined,
  next: FoundNumber | undefined,
): FoundCurrency | undefined {
  const after = written && belongsHere(text, number, written, next) ? written : undefined;
  if (!before || !after) return before ?? after;
  if (after.isCode !== before.isCode) return after.isCode ? after : before;
  if (before.isAmbiguous !== after.isAmbiguous && !after.isAmbiguous) return after;
  return /\s/.test(text.charAt(number.start - 1)) && after.start === number.end ? after : before;
}

/** False for "3 $9.49" (the next one's sign), "EUA1026P" and "42R0" (codes of things). */
function belongsHere(
  text: string,
  number: FoundNumber,
  after: FoundCurrency,
  next: FoundNumber | undefined,
): boolean {
  if (next !== undefined && after.start - number.end > next.start - after.end) return false;
  if (!isLetter(text.charCodeAt(after.end - 1))) return true;
  const before = text.charCodeAt(number.start - 1);
  return !isLetter(before) && before !== UNDERSCORE && next?.start !== after.end;
}

function belongsToNext(behind: string): boolean {
  const unit = behind.charCodeAt(0);
  return isLetter(unit) || isCurrencySign(unit) || behind.startsWith("%");
}

interface Cents {
  readonly digits: string;
  readonly end: number;
}

/** "12€99" and "99 lei 50 bani". */
function centsBehindSign(
  text: string,
  number: FoundNumber,
  currency: FoundCurrency,
  next: FoundNumber | undefined,
): Cents | undefined {
  if (number.fraction !== "" || next === undefined || next.start - currency.end > 1) return undefined;
  const named = SUBUNIT.exec(text.slice(currency.end, currency.end + 16));
  const isWhole = named !== null && !isLetter(text.charCodeAt(currency.end + named[0].length));
  if (isWhole && named[1]) return { digits: named[1], end: currency.end + named[0].length };
  const isTight = currency.start === number.end && next.start === currency.end;
  const isShort = next.fraction === "" && next.end - next.start <= 3;
  const isOwn = !belongsToNext(text.slice(next.end, next.end + 2).trimStart());
  return isTight && isShort && isOwn ? { digits: next.whole, end: next.end } : undefined;
}
