import { minorDigitsOf } from "../model/minor-digits.ts";
import type { Decimal } from "../std/decimal.ts";
import { assignRoles } from "./assign-roles.ts";
import { amountOf, type FoundNumber, findNumbers } from "./find-number.ts";
import type { PriceContext, PriceReading } from "./price-reading.ts";
import { currencyAfter, currencyBefore, currencyIn, type FoundCurrency } from "./read-currency.ts";
import { type Place, placeOf } from "./read-place.ts";
import { NOT_A_PRICE_AFTER, NOT_A_PRICE_BEFORE } from "./role-words-table.ts";

const NOWHERE: PriceContext = {};
const FREE = /^\s*(?:free|gratis|gratuit|бесплатно|kostenlos|zdarma|za darmo)\s*!?\s*$/iu;
const SUBUNIT =
  /^[ \u00a0]?(\d{2})(?:[ \u00a0]?(?:bani|коп\p{L}*|gr(?:oszy)?|haléř\p{L}*|cents?))(?!\p{L})/iu;

/**
 * The main price of a text: the first one that is on sale now, else a "from" price, else the only price there is.
 * Instalments, shipping and savings are no price of the product.
 */
export function readPrice(text: string, context: PriceContext = NOWHERE): PriceReading | undefined {
  return mainPriceOf(readPrices(text, context));
}

/** The main one of several readings, in the order of the text; free ("0,00 €") only where nothing costs more. */
export function mainPriceOf(readings: readonly PriceReading[]): PriceReading | undefined {
  let best: PriceReading | undefined;
  let bestRank = 0;
  for (const reading of readings) {
    const rank = rankOf(reading);
    if (rank > bestRank) {
      best = reading;
      bestRank = rank;
    }
  }
  return best;
}

/**
 * Every price in a text, in its order. Amounts beside a currency count; numbers alone only where no amount has one,
 * and never a size, a code, a date or a percentage. Currency: written code, then sign, then undefined.
 */
export function readPrices(text: string, context: PriceContext = NOWHERE): PriceReading[] {
  const place = placeOf(context);
  const plain = withAsciiDigits(text);
  const numbers = findNumbers(plain);
  if (numbers.length === 0) return readFree(text);
  const signed = readSigned(plain, numbers, place);
  const readings = signed.length > 0 ? signed : readBare(plain, numbers, place);
  return withQuotesOf(text, plain, assignRoles(plain, readings));
}

/** Only the amounts beside a currency, for texts as long as a page. */
export function readSignedPrices(text: string, context: PriceContext = NOWHERE): PriceReading[] {
  const plain = withAsciiDigits(text);
  const readings = assignRoles(plain, readSigned(plain, findNumbers(plain), placeOf(context)));
  return withQuotesOf(text, plain, readings);
}

/** The currency that a text names without an amount ("Price in €"); ISO 4217. */
export function readCurrency(text: string, context: PriceContext = NOWHERE): string | undefined {
  return currencyIn(text, placeOf(context))?.code;
}

function rankOf({ role, amount }: PriceReading): number {
  const free = amount.coefficient === 0 ? 0.5 : 0;
  if (role === "current") return 5 - 3.5 * 2 * free;
  if (role === "from") return 4 - free;
  if (role === "net") return 3 - free;
  return role === "old" || role === "unit-price" || role === "high" ? 2 - free : 0;
}

function readSigned(text: string, numbers: readonly FoundNumber[], place: Place): PriceReading[] {
  const readings: PriceReading[] = [];
  let taken = 0;
  for (const [index, number] of numbers.entries()) {
    if (number.start < taken) continue;
    const limit = numbers[index + 1]?.start ?? text.length;
    const before = currencyBefore(text, number.start, place);
    const after = currencyAfter(text, number.end, place);
    const usableBefore = before && before.start >= taken ? before : undefined;
    const usableAfter = after && after.end <= limit ? after : undefined;
    const following = numbers[index + 1];
    const reading =
      readOne(text, number, following, usableBefore, usableAfter, place) ??
      (following ? readLowEnd(text, number, following, place) : undefined);
    if (!reading) continue;
    readings.push(reading);
    taken = reading.end;
  }
  return readings;
}

function readOne(
  text: string,
  number: FoundNumber,
  next: FoundNumber | undefined,
  before: FoundCurrency | undefined,
  after: FoundCurrency | undefined,
  place: Place,
): PriceReading | undefined {
  const currency = chooseSide(text, number, before, after, next);
  if (!currency) return undefined;
  const isAfter = currency === after;
  const cents = isAfter ? centsBehindSign(text, number, currency, next) : undefined;
  const joined = cents === undefined ? number : { ...number, fraction: cents.digits };
  const start = isAfter ? number.start : Math.min(number.start, currency.start);
  const otherEnd = after?.isCode && before?.code === after.code ? after.end : 0;
  const end = cents?.end ?? Math.max(number.end, currency.end, otherEnd);
  return makeReading(text, joined, currency, place, start, end);
}

/** The "502" of "502 – 558 lei": the sign stands once for both ends. */
function readLowEnd(
  text: string,
  low: FoundNumber,
  high: FoundNumber,
  place: Place,
): PriceReading | undefined {
  const between = text.slice(low.end, high.start);
  if (between.length > 4 || !/^[ \u00a0]?[-–—][ \u00a0]?$/.test(between)) return undefined;
  const currency = currencyAfter(text, high.end, place);
  return currency && makeReading(text, low, currency, place, low.start, low.end);
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
  const isLetter = /\p{L}/u.test(text.charAt(after.end - 1));
  return !isLetter || (!/[\p{L}_]/u.test(text.charAt(number.start - 1)) && next?.start !== after.end);
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
  if (named?.[1]) return { digits: named[1], end: currency.end + named[0].length };
  const isTight = currency.start === number.end && next.start === currency.end;
  const isShort = next.fraction === "" && next.end - next.start <= 3;
  const isOwn = !/^\s?[\p{Sc}\p{L}%]/u.test(text.slice(next.end, next.end + 2));
  return isTight && isShort && isOwn ? { digits: next.whole, end: next.end } : undefined;
}

function readBare(text: string, numbers: readonly FoundNumber[], place: Place): PriceReading[] {
  const readings: PriceReading[] = [];
  for (const number of numbers) {
    if (NOT_A_PRICE_AFTER.test(text.slice(number.end, number.end + 12))) continue;
    if (NOT_A_PRICE_BEFORE.test(text.slice(Math.max(0, number.start - 32), number.start))) continue;
    const reading = makeReading(text, number, undefined, place, number.start, number.end);
    if (reading) readings.push(reading);
  }
  return readings;
}

function makeReading(
  text: string,
  number: FoundNumber,
  currency: FoundCurrency | undefined,
  place: Place,
  start: number,
  end: number,
): PriceReading | undefined {
  const isThousands =
    number.doubt === "three" && standsForThousands(number, currency?.code ?? place.currency, place);
  const amount: Decimal | undefined = amountOf(number, isThousands);
  if (!amount) return undefined;
  return {
    amount,
    currency: currency?.code,
    role: "current",
    vat: "unknown",
    unit: undefined,
    isAmountAmbiguous: isDoubtful(number, currency?.code, place),
    isCurrencyAmbiguous: currency?.isAmbiguous ?? false,
    quote: text.slice(start, end),
    start,
    end,
  };
}

/** "1.234": decimals only where the currency has three, a zero leads, or the caller said which separator it is. */
function standsForThousands(
  { whole, separator }: FoundNumber,
  currency: string | undefined,
  place: Place,
): boolean {
  if (/^0/.test(whole)) return false;
  if (place.isSeparatorKnown) return separator !== place.decimalSeparator;
  if (currency !== undefined && minorDigitsOf(currency) === 3)
    return separator !== (place.decimalSeparator ?? ".");
  return true;
}

function isDoubtful(number: FoundNumber, currency: string | undefined, place: Place): boolean {
  if (number.doubt === "spaced-cents") return true;
  if (number.doubt !== "three" || /^0/.test(number.whole) || place.isSeparatorKnown) return false;
  if (currency !== undefined && minorDigitsOf(currency) === 0) return false;
  if (place.decimalSeparator === undefined) return currency === undefined;
  return place.decimalSeparator === number.separator;
}

function readFree(text: string): PriceReading[] {
  if (!FREE.test(text)) return [];
  return [
    {
      amount: { coefficient: 0, scale: 0 },
      currency: undefined,
      role: "current",
      vat: "unknown",
      unit: undefined,
      isAmountAmbiguous: false,
      isCurrencyAmbiguous: false,
      quote: text.trim(),
      start: 0,
      end: text.length,
    },
  ];
}

/** A quote has the digits of the page, not those that were read for them. */
function withQuotesOf(text: string, plain: string, readings: PriceReading[]): PriceReading[] {
  if (plain === text) return readings;
  return readings.map((reading) => ({ ...reading, quote: text.slice(reading.start, reading.end) }));
}

/** Arabic, Persian and full-width digits as ASCII, one for one so that offsets stay. */
function withAsciiDigits(text: string): string {
  if (!/[٠-٩۰-۹０-９]/.test(text)) return text;
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}
