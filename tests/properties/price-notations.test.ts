import { describe, expect, it } from "vitest";
import { DIGITS_BY_CURRENCY } from "../../shared/model/currency-table.ts";
import { minorDigitsOf } from "../../shared/model/minor-digits.ts";
import type { PriceReading } from "../../shared/price/price-reading.ts";
import { readPrice } from "../../shared/price/read-prices.ts";
import { compareDecimals, type Decimal, readDecimal } from "../../shared/std/decimal.ts";

/** How a currency is written. Names ("francs congolais") are rare in shops, and many of them are not read at all. */
const DISPLAYS = ["symbol", "code", "narrowSymbol", "name"] as const;
const MOST_UNREAD = { symbol: 0.01, code: 1e-9, narrowSymbol: 0.01, name: 0.9 };
const YEAR_OF_ISSUE = /\(\d{4}\)/;
const AMOUNTS = ["5", "1234567"] as const;
const REGIONS =
  "ar-AE ar-EG ar-MA de-AT de-CH en-AU en-CA en-GB en-IE en-IN en-US en-ZA es-AR es-CL es-MX fr-CA fr-CH it-CH nl-BE pt-BR pt-PT ro-MD ru-MD sr-Latn zh-HK zh-TW fil";

/**
 * Signs that the place settles for its own currency, as a person there reads them, though the printer meant another's
 * narrow sign: written there, nothing in the text says so.
 */
const SETTLED_BY_PLACE: ReadonlyMap<string, string> = new Map([
  ["NIO CAD", "C$ in Canada"],
  ["LKR INR", "Rs in India"],
  ["MUR INR", "Rs in India"],
  ["NPR INR", "Rs in India"],
  ["PKR INR", "Rs in India"],
  ["FKP EGP", "£ in Egypt"],
  ["GIP EGP", "£ in Egypt"],
  ["SHP EGP", "£ in Egypt"],
  ["SSP EGP", "£ in Egypt"],
  ["SYP EGP", "£ in Egypt"],
  ["BWP BYN", "P is how р. is typed without Cyrillic"],
  ["BWP RUB", "P is how р. is typed without Cyrillic"],
  ["RUB BYN", "Belarusian shops write руб. for their own"],
  ["BYN RUB", "р. in Russia"],
  ["KPW KRW", "no shop sells for North Korean won, so ₩ is no doubt worth showing"],
  ["HNL RON", "L in Romania is lei"],
  ["HNL MDL", "L in Moldova is lei"],
  ["RON MDL", "lei in Moldova"],
  ["TOP USD", "Breton writes $ T, which nobody else does"],
  ["RUB KGS", "сом is a rouble in Ossetic"],
  ["RUB UZS", "сум is a rouble in Tatar"],
  ["SBD SGD", "S$ in Tonga; Singapore's everywhere else"],
]);

interface Printed {
  readonly locale: string;
  readonly currency: string;
  readonly text: string;
  readonly amount: Decimal;
  /** What another currency would look like in the same place. */
  readonly as: (currency: string) => string;
}

/** Every language of two letters that this Intl knows, and the regions that differ from their language. */
function locales(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const languages = letters.flatMap((first) => letters.map((second) => first + second));
  return Intl.NumberFormat.supportedLocalesOf([...languages, ...REGIONS.split(" ")]);
}

function* allPrinted(currencyDisplay: (typeof DISPLAYS)[number]): Generator<Printed> {
  for (const locale of locales())
    for (const currency of DIGITS_BY_CURRENCY.keys()) yield* printedOf(locale, currency, currencyDisplay);
}

function* printedOf(
  locale: string,
  currency: string,
  currencyDisplay: (typeof DISPLAYS)[number],
): Generator<Printed> {
  const digits = minorDigitsOf(currency);
  const formatOf = (code: string) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: code,
      currencyDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const format = formatOf(currency);
  for (const whole of AMOUNTS) {
    const written = digits === 0 ? whole : `${whole}.${"506".slice(0, digits)}`;
    const amount = readDecimal(written);
    if (!amount) throw new Error(`${written} is no amount.`);
    const text = format.format(Number(written));
    // "São-toméischer Dobra (2018)": the year of its issue is no part of a price tag.
    if (YEAR_OF_ISSUE.test(text)) continue;
    yield { locale, currency, text, amount, as: (code) => formatOf(code).format(Number(written)) };
  }
}

function isRightAmount({ amount, otherAmount }: PriceReading, printed: Printed): boolean {
  if (compareDecimals(amount, printed.amount) === 0) return true;
  return otherAmount !== undefined && compareDecimals(otherAmount, printed.amount) === 0;
}

function isRightCurrency(price: PriceReading, { currency, text, as }: Printed): boolean {
  if (price.currency === currency || price.otherCurrencies.includes(currency)) return true;
  if (price.currency === undefined) return false;
  return SETTLED_BY_PLACE.has(`${currency} ${price.currency}`) || as(price.currency) === text;
}

describe.each(DISPLAYS)("what Intl prints in any language for any currency, by %s", (display) => {
  it("is read back, or not at all: never another amount or another currency", () => {
    const wrong: string[] = [];
    let unread = 0;
    let count = 0;
    for (const printed of allPrinted(display)) {
      count += 1;
      const price = readPrice(printed.text, { language: printed.locale });
      if (price?.currency === undefined) unread += 1;
      const isRight =
        !price ||
        (isRightAmount(price, printed) && (price.currency === undefined || isRightCurrency(price, printed)));
      if (!isRight) wrong.push(`${printed.locale}: ${printed.text} is ${printed.currency}`);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(40_000);
    // Unread: K alone, which is "thousand" as often as kyat or kwacha, and signs in scripts of one language.
    expect(unread / count).toBeLessThan(MOST_UNREAD[display]);
  });
});
