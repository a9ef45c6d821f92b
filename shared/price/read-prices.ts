import { assignRoles } from "./assign-roles.ts";
import { CODES_LIKE_WORDS } from "./currency-sign-table.ts";
import { type FoundNumber, findNumbers } from "./find-number.ts";
import { findSigned } from "./find-signed.ts";
import type { PriceContext, PriceReading, PriceRole } from "./price-reading.ts";
import { currencyIn } from "./read-currency.ts";
import { type Place, placeOf } from "./read-place.ts";
import { separatorOfAll, settleAmount } from "./settle-amount.ts";

const NOWHERE: PriceContext = {};
/** What makes an amount without a currency no price: a size, a percentage, a code, a count. */
const NOT_A_PRICE_AFTER =
  /^\s?(?:%|[xх×]\s?\d|°|[a-zÀ-ɏͰ-ӿ]{1,3}(?![a-zÀ-ɏͰ-ӿ.])(?<!\bht|ttc|ea|inc|vat|tva)|ml|mm|cm|kg|[-–/][a-zÀ-ɏͰ-ӿ]?\d|(?:zile|days|дн|ani|years|stars|stele|отзыв|reviews))/i;
const NOT_A_PRICE_BEFORE =
  /(?:(?<![a-zÀ-ɏͰ-ӿ])(?:cod|код|code|sku|art|арт|артикул|ref|id|model|модель|ean|gtin|isbn|nr|no|№|tel|тел|phone)[a-zÀ-ɏͰ-ӿ]*[^\d\n]{0,12}|[#№+]\s?|[a-zÀ-ɏͰ-ӿ][-_]?)$/i;
const FREE = /^\s*(?:free|gratis|gratuit|бесплатно|kostenlos|zdarma|za darmo)\s*!?\s*$/iu;

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
  const plain = withPlainDigits(text);
  const numbers = findNumbers(plain);
  if (numbers.length === 0) return readFree(text);
  const signed = readSigned(plain, numbers, place);
  const named = signed.length > 0 ? signed : readLoneCode(plain, numbers, place);
  const readings = named.length > 0 ? named : readBare(plain, numbers, place);
  return withQuotesOf(text, plain, assignRoles(plain, readings));
}

/**
 * Only the amounts beside a currency, for texts as long as a page. The words around them are read where the reading or one that
 * stands close by is wanted; of the others role, VAT and unit stay "current", "unknown" and undefined.
 */
export function readSignedPrices(
  text: string,
  context: PriceContext = NOWHERE,
  isWanted?: (reading: PriceReading) => boolean,
): PriceReading[] {
  const plain = withPlainDigits(text);
  const signed = readSigned(plain, findNumbers(plain), placeOf(context));
  return withQuotesOf(text, plain, assignRoles(plain, signed, isWanted));
}

/** The currency that a text names without an amount ("Price in €"); ISO 4217. */
export function readCurrency(text: string, context: PriceContext = NOWHERE): string | undefined {
  return currencyIn(text, placeOf(context))?.code;
}

/** Prices of the product that are not the one asked today. */
const LAST_RESORTS: ReadonlySet<PriceRole> = new Set(["old", "lowest", "unit-price", "high"]);

function rankOf({ role, amount }: PriceReading): number {
  const free = amount.coefficient === 0 ? 0.5 : 0;
  if (role === "current") return 5 - 3.5 * 2 * free;
  if (role === "from") return 4 - free;
  if (role === "net") return 3 - free;
  return LAST_RESORTS.has(role) ? 2 - free : 0;
}

function readSigned(text: string, numbers: readonly FoundNumber[], place: Place): PriceReading[] {
  const signed = findSigned(text, numbers, place);
  const amid = amongOthers(
    place,
    signed.map(({ number }) => number),
  );
  return signed.flatMap((one) => settleAmount(text, one, amid) ?? []);
}

/** "TRY 12.50" and nothing else: with its cents, even a code that is also a word is one. */
function readLoneCode(text: string, numbers: readonly FoundNumber[], place: Place): PriceReading[] {
  const [number, ...others] = numbers;
  if (!number || others.length > 0 || number.doubt !== "none" || number.fraction.length !== 2) return [];
  const code = (text.slice(0, number.start) + text.slice(number.end)).trim();
  return CODES_LIKE_WORDS.has(code) ? readSigned(text, numbers, { ...place, currency: code }) : [];
}

function readBare(text: string, numbers: readonly FoundNumber[], place: Place): PriceReading[] {
  const readings: PriceReading[] = [];
  for (const number of numbers) {
    if (NOT_A_PRICE_AFTER.test(text.slice(number.end, number.end + 12))) continue;
    if (NOT_A_PRICE_BEFORE.test(text.slice(Math.max(0, number.start - 32), number.start))) continue;
    const { start, end } = number;
    const reading = settleAmount(text, { number, start, end }, place);
    if (reading) readings.push(reading);
  }
  return readings;
}

/** Where a separator is in doubt, the other prices of the text tell more than language and host. */
function amongOthers(place: Place, numbers: readonly FoundNumber[]): Place {
  if (place.isSeparatorKnown || numbers.length < 2) return place;
  if (!numbers.some(({ doubt }) => doubt === "three")) return place;
  const decimalSeparator = separatorOfAll(numbers);
  return decimalSeparator === undefined ? place : { ...place, decimalSeparator };
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
      per: undefined,
      isAmountAmbiguous: false,
      otherAmount: undefined,
      isCurrencyAmbiguous: false,
      otherCurrencies: [],
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

/** The zeros of the digits that languages print for ours: Arabic, Persian, Devanagari, Bengali, Burmese and so on. */
const ZEROS = "٠۰߀०০๐༠၀០᱐０";
const FOREIGN = new RegExp(
  `[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069${[...ZEROS].map((zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`).join("")}]`,
  "g",
);

/** Other scripts' digits as ours and marks of direction as spaces, one for one so that offsets stay. */
function withPlainDigits(text: string): string {
  return text.search(FOREIGN) < 0 ? text : text.replace(FOREIGN, plainCharacter);
}

function plainCharacter(foreign: string): string {
  const code = foreign.charCodeAt(0);
  const zero = [...ZEROS].find((one) => code >= one.charCodeAt(0) && code <= one.charCodeAt(0) + 9);
  return zero === undefined ? " " : String(code - zero.charCodeAt(0));
}
