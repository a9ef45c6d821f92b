/** What currencies are called in the files of our clients, beside their codes. */
import { DIGITS_BY_CURRENCY } from "./currency-table.ts";
import { CurrencyCode } from "./money.ts";

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
const NO_CURRENCIES: ReadonlySet<string> = new Set();

/** The one currency that a word, sign or code means; undefined for all else. */
export function currencyNamedBy(text: string): CurrencyCode | undefined {
  return CODES.get(CODE_BY_WORD.get(text.toLowerCase()) ?? text.toUpperCase());
}

/** The codes of all that a word may mean, of those words that several share. */
export function sharedByCurrencies(text: string): ReadonlySet<string> {
  return CODES_BY_SHARED_WORD.get(text.toLowerCase()) ?? NO_CURRENCIES;
}

/** Whether it means a currency, one or one of several. */
export function isCurrencyWord(word: string): boolean {
  return currencyNamedBy(word) !== undefined || sharedByCurrencies(word).size > 0;
}
