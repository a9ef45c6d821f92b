import { DIGITS_BY_CURRENCY } from "../model/currency-table.ts";
import { CurrencyCode } from "../model/money.ts";

/** Words and signs that mean one currency in the files of our clients; "lei" and "$" mean several and are not here. */
const CODE_BY_WORD: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["euro", "EUR"],
  ["евро", "EUR"],
  ["£", "GBP"],
  ["₽", "RUB"],
  ["руб", "RUB"],
  ["руб.", "RUB"],
  ["рубль", "RUB"],
  ["рублей", "RUB"],
  ["rur", "RUB"],
  ["₴", "UAH"],
  ["грн", "UAH"],
  ["грн.", "UAH"],
  ["zł", "PLN"],
  ["ft", "HUF"],
  ["kč", "CZK"],
  ["us$", "USD"],
]);
const CODES = new Map(
  [...DIGITS_BY_CURRENCY.keys()].map((code) => [code, CurrencyCode.parse(code)] as const),
);
/** Words and signs of several currencies: they mean the file's own where it is one of them. */
const CODES_BY_SHARED_WORD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lei", new Set(["RON", "MDL"])],
  ["leu", new Set(["RON", "MDL"])],
  ["$", new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD"])],
]);
/** A sign, code or word beside the digits of an amount. */
const BESIDE_AMOUNT =
  /^[\s(+-]*([^\d\s.,()+'’-][^\d\s(]*)\s*[(\d+-]|\d[\s)-]*([^\d\s.,()'’-][^\d\s()]*?)[\s)-]*$/u;
const PLAIN_AMOUNT = /^[\d\s.,()+'’-]*$/u;
const PLUS = 0x2b;
const SLASH = 0x2f;
const NINE = 0x39;

/**
 * The currency that a cell names; `fallback` when the cell is empty, or says "lei" and the fallback is one of the two
 * lei. Undefined when neither is known.
 */
export function readCurrencyCell(text: string, fallback: CurrencyCode | undefined): CurrencyCode | undefined {
  if (text === "") return fallback;
  const code = currencyNamedBy(text);
  if (code !== undefined) return code;
  const shared = CODES_BY_SHARED_WORD.get(text.toLowerCase());
  return fallback !== undefined && shared?.has(fallback) ? fallback : undefined;
}

/** The currency sign, code or word in an amount ("12,50 EUR", "$ 5"); undefined when it has none: a unit such as "buc" is none. */
export function currencyWordIn(amount: string): string | undefined {
  if (isPlainAmount(amount)) return undefined;
  const found = BESIDE_AMOUNT.exec(amount.trim());
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return undefined;
  const isCurrency = CODES_BY_SHARED_WORD.has(word.toLowerCase()) || currencyNamedBy(word) !== undefined;
  return isCurrency ? word : undefined;
}

/** Digits and the signs among them, without a word; between "+" and "9" there are but these and the slash, by which nearly all are told. */
export function isPlainAmount(amount: string): boolean {
  for (let index = 0; index < amount.length; index++) {
    const code = amount.charCodeAt(index);
    if (code < PLUS || code > NINE || code === SLASH) return PLAIN_AMOUNT.test(amount);
  }
  return true;
}

/** The one currency that a word, sign or code means; undefined for all else. */
export function currencyNamedBy(text: string): CurrencyCode | undefined {
  return CODES.get(CODE_BY_WORD.get(text.toLowerCase()) ?? text.toUpperCase());
}
