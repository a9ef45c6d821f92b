import { lastDigitOf, remainderOf, weigh } from "./check-digits.ts";
import type { TaxIdSchemes } from "./tax-id-scheme.ts";

const INN_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const innDigit = (code: string, weights: readonly number[]) => (weigh(code, weights) % 11) % 10;

/** Russia, Ukraine, Belarus, Kazakhstan. */
export const EASTERN_STATES = {
  "ru-inn": {
    country: "RU",
    name: "ИНН",
    form: /^\d{10}$/,
    isRight: (code) => innDigit(code, INN_WEIGHTS.slice(2)) === lastDigitOf(code),
    names: "taxpayer",
  },
  "ru-inn-person": {
    country: "RU",
    name: "ИНН",
    form: /^\d{12}$/,
    isRight: (code) =>
      innDigit(code, INN_WEIGHTS.slice(1)) === Number(code[10]) &&
      innDigit(code, INN_WEIGHTS) === lastDigitOf(code),
    names: "taxpayer",
  },
  "ru-kpp": { country: "RU", name: "КПП", form: /^\d{4}[\dA-Z]{2}\d{3}$/, names: "place" },
  "ru-ogrn": {
    country: "RU",
    name: "ОГРН",
    form: /^[15]\d{12}$/,
    isRight: (code) => remainderOf(code.slice(0, 12), 11) % 10 === lastDigitOf(code),
    names: "register entry",
  },
  "ru-ogrnip": {
    country: "RU",
    name: "ОГРНИП",
    form: /^3\d{14}$/,
    isRight: (code) => remainderOf(code.slice(0, 14), 13) % 10 === lastDigitOf(code),
    names: "register entry",
  },
  "ua-edrpou": {
    country: "UA",
    name: "ЄДРПОУ",
    form: /^\d{8}$/,
    isRight: (code) => edrpouDigit(code) === lastDigitOf(code),
    names: "taxpayer",
  },
  "ua-rnokpp": {
    country: "UA",
    name: "РНОКПП",
    form: /^\d{10}$/,
    isRight: (code) =>
      (((weigh(code, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === lastDigitOf(code),
    names: "taxpayer",
  },
  /** A firm's number as a payer of VAT: seven digits of its ЄДРПОУ, then the tax office's own. No published check. */
  "ua-ipn": { country: "UA", name: "ІПН", form: /^\d{12}$/, names: "taxpayer" },
  "by-unp": {
    country: "BY",
    name: "УНП",
    form: /^[1-7]\d{8}$/,
    isRight: (code) => weigh(code, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === lastDigitOf(code),
    names: "taxpayer",
  },
  "kz-bin": {
    country: "KZ",
    name: "БИН",
    form: /^\d{2}(?:0\d|1[0-2])[4-6]\d{7}$/,
    isRight: (code) => binDigit(code) === lastDigitOf(code),
    names: "taxpayer",
  },
} as const satisfies TaxIdSchemes;

/** The numbers from 30 to 60 million were given out by other weights. */
function edrpouDigit(code: string): number {
  const isOfOldSeries = code >= "30000000" && code < "60000000";
  const weights = isOfOldSeries ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weigh(code, weights) % 11;
  if (first < 10) return first;
  return (
    (weigh(
      code,
      weights.map((weight) => weight + 2),
    ) %
      11) %
    10
  );
}

/** Ten, which no digit equals, where both rounds give it: such numbers are not given out. */
function binDigit(code: string): number {
  const first = weigh(code, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  return first < 10 ? first : weigh(code, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
}
