import { isLuhn, lastDigitOf, remainderOf, weigh } from "./check-digits.ts";
import { isSpanish } from "./spanish-nif.ts";
import type { TaxIdSchemes } from "./tax-id-scheme.ts";

/** Belgium, France, Ireland, Italy, Luxembourg, Malta, the Netherlands, Portugal, Spain, the United Kingdom. */
export const WESTERN_EUROPE = {
  "be-vat": {
    country: "BE",
    name: "BTW/TVA",
    form: /^[01]\d{9}$/,
    isRight: (code) => (Number(code.slice(0, 8)) + Number(code.slice(8))) % 97 === 0,
    names: "taxpayer",
  },
  "fr-tva": {
    country: "FR",
    name: "TVA",
    form: /^[\dA-HJ-NP-Z]{2}\d{9}$/,
    isRight: isFrench,
    names: "taxpayer",
  },
  "fr-siren": { country: "FR", name: "SIREN", form: /^\d{9}$/, isRight: isLuhn, names: "register entry" },
  "ie-vat": {
    country: "IE",
    name: "VAT",
    form: /^\d[\dA-Z+*]\d{5}[A-W][A-IW]?$/,
    isRight: isIrish,
    names: "taxpayer",
  },
  "it-iva": {
    country: "IT",
    name: "Partita IVA",
    form: /^(?!0{7})\d{7}(?:0(?!00)\d\d|100|12[01]|888|999)\d$/,
    isRight: isLuhn,
    names: "taxpayer",
  },
  "lu-tva": {
    country: "LU",
    name: "TVA",
    form: /^\d{8}$/,
    isRight: (code) => Number(code.slice(0, 6)) % 89 === Number(code.slice(6)),
    names: "taxpayer",
  },
  "mt-vat": {
    country: "MT",
    name: "VAT",
    form: /^[1-9]\d{7}$/,
    isRight: (code) => weigh(code, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
    names: "taxpayer",
  },
  "nl-btw": {
    country: "NL",
    name: "BTW",
    form: /^\d{9}B(?!00)\d{2}$/,
    isRight: isDutch,
    names: "taxpayer",
  },
  "pt-nif": {
    country: "PT",
    name: "NIF",
    form: /^[1-9]\d{8}$/,
    isRight: (code) => ((11 - (weigh(code, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === lastDigitOf(code),
    names: "taxpayer",
  },
  "es-nif": {
    country: "ES",
    name: "NIF",
    form: /^[A-HJ-NP-SU-Z\d]\d{7}[A-Z\d]$/,
    isRight: isSpanish,
    names: "taxpayer",
  },
  "gb-vat": {
    country: "GB",
    name: "VAT",
    form: /^\d{9}(?:\d{3})?$/,
    isRight: isBritish,
    names: "taxpayer",
    firmLength: 9,
  },
} as const satisfies TaxIdSchemes;

const FRENCH_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A key of two characters before the SIREN; Monaco's have three zeros in its place. */
function isFrench(code: string): boolean {
  const siren = code.slice(2);
  if (!siren.startsWith("000") && !isLuhn(siren)) return false;
  if (/^\d\d/.test(code)) return Number(code.slice(0, 2)) === remainderOf(`${siren}12`, 97);
  const first = FRENCH_LETTERS.indexOf(code.charAt(0));
  const second = FRENCH_LETTERS.indexOf(code.charAt(1));
  const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

const IRISH_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

/** Until 2013 the second character could be a letter: then the first digit is weighed last. */
function isIrish(code: string): boolean {
  const isOld = !/\d/.test(code.charAt(1));
  const digits = isOld ? `0${code.slice(2, 7)}${code.charAt(0)}` : code.slice(0, 7);
  const lastLetter = isOld ? 0 : Math.max(0, IRISH_LETTERS.indexOf(code.charAt(8) || "W"));
  return IRISH_LETTERS[(weigh(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * lastLetter) % 23] === code.charAt(7);
}

/** Firms by their own digits; since 2020 sole traders by ISO 7064 MOD 97-10 over the whole, N = 23 and L = 21. */
function isDutch(code: string): boolean {
  const firm = (weigh(code, [9, 8, 7, 6, 5, 4, 3, 2]) - Number(code[8])) % 11 === 0;
  return firm || remainderOf(`2321${code.replace("B", "11")}`, 97) === 1;
}

function isBritish(code: string): boolean {
  const rest = weigh(code, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return rest === 0 || (code >= "1" && (rest === 42 || rest === 55));
}
