/** What the header of a column of prices says: whose price it is, in which currency, with VAT or without. */
import type { CurrencyCode } from "../model/money.ts";
import { foldText } from "./fold-text.ts";
import { readCurrencyCell } from "./read-currency-cell.ts";

export interface PriceHeader {
  /** Without the words that every column of prices has: "A", "engros", "-5 %"; empty where it has no others. */
  readonly name: string;
  /** By its words; its values may tell otherwise. */
  readonly holds: "price" | "discount";
  readonly vat: "in" | "out" | undefined;
  readonly currency: CurrencyCode | undefined;
  /** It is the price of a kilogram, a litre … */
  readonly isOfMeasure: boolean;
}

const LONGEST_NAME = 40;

const PRICE_WORDS =
  "prices?|pre[tț](?:ul|uri|urile)?|tarif(?:ul|e)?|цен[аы]|прайс(?:овая)?|cen[ay]|preise?|prix|listenpreis|pl";
/** Whom a price is for, without the word "price". */
const TIER =
  /^(?:.* )?(?:en ?gros|angro|en ?detail|detail|retail|wholesale|опт\p{L}*\d*|мелк\p{L}*|крупн\p{L}*|розн\p{L}*|дилер\p{L}*|dealer|distribuit?or|distributor|дистриб\p{L}*|партн\p{L}*|vip|horeca|хорека|b2b|b2c|rrp|msrp|ррц|мрц|hurt\p{L}*|detal\p{L}*)(?: .*)?$/u;
const COLUMN = /^(?:col|coloana|column|колонка|кол|kolumna|spalte) ?(?:\p{L}\d?|\d{1,2})$/u;
const LETTER = /^(?:[a-hа-е]\d?|[1-9])$/u;
const DISCOUNT = /^(?:.* )?(?:discount|disc|reducere|reduceri|rabat|remiza|скидк[аи])(?: .*)?$/u;
/** Prices that are nobody's column: ours to pay, of the past, of another measure; and amounts. */
const OTHER_PRICE =
  /(?:^| )(?:cost\p{L}*|achizi\p{L}*|purchase|intrare|furnizor\p{L}*|supplier|buying|vech\p{L}*|old|previous|anterior\p{L}*|стар\p{L}*|закуп\p{L}*|себестоим\p{L}*|поставщик\p{L}*|total\p{L}*|valoare\p{L}*|сумма|стоимость|amount|value|margin|marja|adaos|маржа|наценка|date|data|дата)(?: |$)/u;
const MEASURE = /(?:^| )(?:kg|кг|litru|литр|liter|l|л|m2|м2|100 ?g|100 ?г)(?: |$)/u;
const WITH_VAT =
  /(?:^| )(?:(?:cu|incl\p{L}*|with|inc|с|вкл\p{L}*|mit|z) (?:de )?(?:tva|vat|ндс|mwst)|(?:tva|vat|ндс) (?:incl\p{L}*|вкл\p{L}*)|brut\p{L}*|gross)(?: |$)/u;
const WITHOUT_VAT =
  /(?:^| )(?:(?:fara|excl\p{L}*|without|ex|без|ohne|bez) (?:de )?(?:tva|vat|ндс|mwst)|(?:tva|vat|ндс) (?:excl\p{L}*|не вкл\p{L}*)|net|netto|neta?)(?: |$)/u;

/** Undefined for a header that names no price and no discount. `isBeside`: its values run beside those of a known price. */
export function priceHeaderOf(header: string, isBeside = false): PriceHeader | undefined {
  const folded = foldText(header);
  if (folded === "" || OTHER_PRICE.test(folded)) return undefined;
  const isPrice = hasPriceWord(folded) || TIER.test(folded) || COLUMN.test(folded);
  const isDiscount = DISCOUNT.test(folded) && !hasPriceWord(folded);
  const isNamed = isPrice || isDiscount || /\d ?%/.test(folded);
  if (!isNamed && !(isBeside && LETTER.test(folded))) return undefined;
  return {
    name: nameOf(header),
    holds: isDiscount && !/\d ?%/.test(folded) ? "discount" : "price",
    vat: vatOf(folded),
    currency: currencyOfHeader(header, undefined),
    isOfMeasure: MEASURE.test(folded),
  };
}

/** What a header says of VAT; undefined when nothing. */
export function vatOf(folded: string): PriceHeader["vat"] {
  if (WITHOUT_VAT.test(folded)) return "out";
  return WITH_VAT.test(folded) ? "in" : undefined;
}

const PRICE_WORD = new RegExp(`(?:^| )(?:${PRICE_WORDS})(?: |$)`, "u");

function hasPriceWord(folded: string): boolean {
  return PRICE_WORD.test(folded);
}

/** The currency that a header names; "lei" is the file's where that is one of the two lei. */
export function currencyOfHeader(header: string, ofFile: CurrencyCode | undefined): CurrencyCode | undefined {
  const words = [...foldText(header).split(" "), ...(header.match(/[€£₽₴]/gu) ?? [])];
  const named = words.map((word) =>
    HEADER_CURRENCY.test(word) ? readCurrencyCell(word, ofFile) : undefined,
  );
  return named.find((code) => code !== undefined);
}

const HEADER_CURRENCY =
  /^(?:ron|lei|leu|mdl|eur|euro|евро|usd|gbp|rub|rur|руб|uah|грн|pln|huf|czk|bgn|chf|[€£₽₴])$/u;

const START = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";
const words = (pattern: string) => new RegExp(`${START}(?:${pattern})${END}`, "giu");
/** Taken out of a header in this order; whatever is left is the name of the column. */
const COMMON_TO_ALL: readonly RegExp[] = [
  words(
    "(?:cu|fără|fara|fãrã|incl\\p{L}*\\.?|excl\\p{L}*\\.?|with|without|inc|ex|с|без|вкл\\p{L}*\\.?|mit|ohne|bez|z)\\s+(?:de\\s+)?(?:tva|vat|ндс|mwst)",
  ),
  words("(?:tva|vat|ндс|mwst)(?:\\s+(?:inclus\\p{L}*|incl\\.?|включ\\p{L}*|вкл\\.?))?"),
  words("ron|mdl|eur|euro|usd|gbp|rub|руб|uah|грн|pln|huf|czk|bgn|lei|leu|р"),
  words(PRICE_WORDS),
  words("coloana|column|колонка|kolumna|spalte|col|кол(?=\\.?\\s*(?:\\p{L}|\\d))"),
  words("(?:per|pe|за|pro)?\\s*/?\\s*(?:1\\s*)?(?:buc|bucata|bucată|шт|штуку|pcs|pc|szt|stk|unit)"),
  /[€$£₽₴]/gu,
];

/** "Preț A, lei fără TVA" is column A; "Цена -5 %" is "-5 %". */
function nameOf(header: string): string {
  const whole = header.replace(/\s+/g, " ").trim();
  const bare = tidied(COMMON_TO_ALL.reduce((text, pattern) => text.replace(pattern, " "), whole));
  const withoutPercent = tidied(bare.replace(/[-–−+]?\s*\d+(?:[.,]\d+)?\s*%/u, " "));
  const name = /\p{L}/u.test(withoutPercent) ? withoutPercent : bare;
  return /[\p{L}\d]/u.test(name) ? name.slice(0, LONGEST_NAME).trim() : "";
}

function tidied(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:;/|()[\]"'«»„”_]+|[\s,.:;/|()[\]"'«»„”_-]+$/gu, "")
    .trim();
}
