import {
  digitSumOf,
  digitsOf,
  isDayOf,
  isPureMod11And10,
  lastDigitOf,
  remainderOf,
  weigh,
} from "./check-digits.ts";
import type { TaxIdSchemes } from "./tax-id-scheme.ts";

/** Poland, Hungary, Germany, Austria, Czechia, Slovakia, Slovenia, Croatia, Switzerland, Serbia. */
export const CENTRAL_EUROPE = {
  "pl-nip": {
    country: "PL",
    name: "NIP",
    form: /^\d{10}$/,
    // A remainder of ten is no digit: such numbers are not given out.
    isRight: (code) => weigh(code, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === lastDigitOf(code),
    names: "taxpayer",
  },
  "pl-regon": {
    country: "PL",
    name: "REGON",
    form: /^\d{9}(?:\d{5})?$/,
    isRight: (code) => isRegon(code.slice(0, 9)) && (code.length === 9 || isBranchRegon(code)),
    names: "register entry",
    firmLength: 9,
  },
  "hu-adoszam": {
    country: "HU",
    name: "adószám",
    form: /^\d{8}(?:[1-5]\d{2})?$/,
    isRight: (code) => (10 - (weigh(code, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === Number(code[7]),
    names: "taxpayer",
    firmLength: 8,
  },
  "de-ust": {
    country: "DE",
    name: "USt-IdNr.",
    form: /^[1-9]\d{8}$/,
    isRight: isPureMod11And10,
    names: "taxpayer",
  },
  /** Of the tax office, told by its strokes alone. The states check it each in its own way. */
  "de-stnr": {
    country: "DE",
    name: "Steuernummer",
    form: /^\d{2,3}\/\d{3,4}\/\d{4,5}$/,
    names: "taxpayer",
  },
  "at-uid": {
    country: "AT",
    name: "UID",
    form: /^U\d{8}$/,
    isRight: (code) => (96 - alternatingSum(code.slice(1, 8))) % 10 === lastDigitOf(code),
    names: "taxpayer",
  },
  "cz-dic": {
    country: "CZ",
    name: "DIČ",
    form: /^(?:[0-8]\d{7}|\d{9,10})$/,
    isRight: isCzech,
    names: "taxpayer",
  },
  "sk-dic": {
    country: "SK",
    name: "IČ DPH",
    form: /^[1-9]\d[2-4789]\d{7}$/,
    isRight: (code) => remainderOf(code, 11) === 0,
    names: "taxpayer",
  },
  "si-ddv": {
    country: "SI",
    name: "DDV",
    form: /^[1-9]\d{7}$/,
    isRight: (code) => {
      const check = 11 - (weigh(code, [8, 7, 6, 5, 4, 3, 2]) % 11);
      return (check === 10 ? 0 : check) === lastDigitOf(code);
    },
    names: "taxpayer",
  },
  "hr-oib": { country: "HR", name: "OIB", form: /^\d{11}$/, isRight: isPureMod11And10, names: "taxpayer" },
  "ch-uid": {
    country: "CH",
    name: "UID",
    form: /^E\d{9}$/,
    isRight: (code) =>
      (11 - (weigh(code.slice(1), [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === lastDigitOf(code),
    names: "taxpayer",
  },
  "rs-pib": {
    country: "RS",
    name: "PIB",
    form: /^[1-9]\d{8}$/,
    isRight: isPureMod11And10,
    names: "taxpayer",
  },
} as const satisfies TaxIdSchemes;

const isRegon = (code: string) => (weigh(code, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(code[8]);
const isBranchRegon = (code: string) =>
  (weigh(code, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === lastDigitOf(code);

function alternatingSum(code: string): number {
  return digitsOf(code).reduce(
    (sum, digit, place) => sum + (place % 2 === 0 ? digit : digitSumOf(digit * 2)),
    0,
  );
}

/** Firms have eight digits, persons those of their birth number; from 1954 on with a check digit. */
function isCzech(code: string): boolean {
  if (code.length === 8) {
    const check = 11 - (weigh(code, [8, 7, 6, 5, 4, 3, 2]) % 11);
    return (check === 11 ? 1 : check % 10) === lastDigitOf(code);
  }
  if (code.length === 9 && code.startsWith("6")) return isCzechWithoutBirthNumber(code);
  return isBirthNumber(code);
}

function isCzechWithoutBirthNumber(code: string): boolean {
  const check = weigh(code.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
  return (8 - ((10 - check) % 11) + 10) % 10 === lastDigitOf(code);
}

/** Fifty is added to a woman's month, twenty where the numbers of a day ran out. */
function isBirthNumber(code: string): boolean {
  const [twoDigits, month, day] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].map(Number);
  if (twoDigits === undefined || month === undefined || day === undefined) return false;
  const year = birthYearOf(twoDigits, code.length);
  if (year === undefined || !isDayOf(year, (month % 50) % 20, day)) return false;
  if (code.length === 9) return true;
  const check = remainderOf(code.slice(0, 9), 11);
  return (year < 1985 ? check % 10 : check) === lastDigitOf(code);
}

/** Numbers of nine digits were given out until 1953. */
function birthYearOf(twoDigits: number, length: number): number | undefined {
  if (length === 10) return twoDigits < 54 ? 2000 + twoDigits : 1900 + twoDigits;
  if (twoDigits >= 80) return 1800 + twoDigits;
  return twoDigits <= 53 ? 1900 + twoDigits : undefined;
}
