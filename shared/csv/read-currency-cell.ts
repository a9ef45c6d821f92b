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
const LEU_WORDS = new Set(["lei", "leu"]);
const LEU_CODES = new Set(["RON", "MDL"]);

/**
 * The currency that a cell names; `fallback` when the cell is empty, or says "lei" and the fallback is one of the two
 * lei. Undefined when neither is known.
 */
export function readCurrencyCell(text: string, fallback: CurrencyCode | undefined): CurrencyCode | undefined {
  if (text === "") return fallback;
  const code = currencyNamedBy(text);
  if (code !== undefined) return code;
  const isLeu = LEU_WORDS.has(text.toLowerCase());
  return isLeu && fallback !== undefined && LEU_CODES.has(fallback) ? fallback : undefined;
}

/** The one currency that a word, sign or code means; undefined for all else. */
export function currencyNamedBy(text: string): CurrencyCode | undefined {
  return CODES.get(CODE_BY_WORD.get(text.toLowerCase()) ?? text.toUpperCase());
}
