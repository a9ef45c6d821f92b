import { digitsOf, isDayOf, lastDigitOf, weigh } from "./check-digits.ts";
import type { TaxIdSchemes } from "./tax-id-scheme.ts";

/** Bulgaria, Greece, Cyprus, Turkey. */
export const SOUTH_EAST_EUROPE = {
  "bg-eik": {
    country: "BG",
    name: "ЕИК",
    form: /^\d{9}(?:\d{4})?$/,
    isRight: (code) =>
      bulgarianDigit(code.slice(0, 8), [1, 2, 3, 4, 5, 6, 7, 8]) === Number(code[8]) &&
      (code.length === 9 || bulgarianDigit(code.slice(8, 12), [2, 7, 3, 5]) === lastDigitOf(code)),
    names: "taxpayer",
    firmLength: 9,
  },
  "bg-person": {
    country: "BG",
    name: "ЕГН",
    form: /^\d{10}$/,
    isRight: isBulgarianPerson,
    names: "taxpayer",
  },
  "gr-afm": {
    country: "GR",
    name: "ΑΦΜ",
    form: /^\d{9}$/,
    isRight: (code) => (weigh(code, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === lastDigitOf(code),
    names: "taxpayer",
  },
  "cy-tic": {
    country: "CY",
    name: "ΦΠΑ",
    form: /^(?!12)\d{8}[A-Z]$/,
    isRight: (code) => cypriotLetter(code) === code[8],
    names: "taxpayer",
  },
  "tr-vkn": {
    country: "TR",
    name: "VKN",
    form: /^\d{10}$/,
    isRight: (code) => turkishDigit(code) === lastDigitOf(code),
    names: "taxpayer",
  },
} as const satisfies TaxIdSchemes;

/** Where the first weights leave ten, those two higher decide. */
function bulgarianDigit(body: string, weights: readonly number[]): number {
  const first = weigh(body, weights) % 11;
  if (first < 10) return first;
  return (
    (weigh(
      body,
      weights.map((weight) => weight + 2),
    ) %
      11) %
    10
  );
}

/** The numbers of persons (ЕГН), of foreigners, and those that the tax office gave out itself. */
function isBulgarianPerson(code: string): boolean {
  const check = lastDigitOf(code);
  return (
    (isBulgarianBirthNumber(code) && (weigh(code, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === check) ||
    weigh(code, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === check ||
    (11 - (weigh(code, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === check
  );
}

/** Forty is added to the month of those born since 2000, twenty to that of those born before 1900. */
function isBulgarianBirthNumber(code: string): boolean {
  const [year, month, day] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  return isDayOf(century + year, month > 40 ? month - 40 : month > 20 ? month - 20 : month, day);
}

const CYPRIOT_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function cypriotLetter(code: string): string | undefined {
  const sum = digitsOf(code.slice(0, 8)).reduce(
    (total, digit, place) => total + (place % 2 === 0 ? (CYPRIOT_ODD[digit] ?? 0) : digit),
    0,
  );
  return String.fromCharCode("A".charCodeAt(0) + (sum % 26));
}

function turkishDigit(code: string): number {
  const sum = digitsOf(code.slice(0, 9)).reduce((total, digit, place) => {
    const power = 9 - place;
    const shifted = (digit + power) % 10;
    return total + (shifted === 0 ? 0 : (shifted * 2 ** power) % 9 || 9);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
