import { isLuhn, lastDigitOf, weigh } from "./check-digits.ts";
import type { TaxIdSchemes } from "./tax-id-scheme.ts";

/** Denmark, Estonia, Finland, Latvia, Lithuania, Norway, Sweden. */
export const NORTHERN_EUROPE = {
  "dk-cvr": {
    country: "DK",
    name: "CVR",
    form: /^[1-9]\d{7}$/,
    isRight: (code) => weigh(code, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    names: "taxpayer",
  },
  "ee-kmkr": {
    country: "EE",
    name: "KMKR",
    form: /^\d{9}$/,
    isRight: (code) => weigh(code, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
    names: "taxpayer",
  },
  "fi-alv": {
    country: "FI",
    name: "ALV",
    form: /^\d{8}$/,
    isRight: (code) => weigh(code, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
    names: "taxpayer",
  },
  /** Firms; persons' numbers begin with 0 to 3 and have no confirmed check. */
  "lv-pvn": {
    country: "LV",
    name: "PVN",
    form: /^[4-9]\d{10}$/,
    isRight: (code) => weigh(code, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3,
    names: "taxpayer",
  },
  "lt-pvm": {
    country: "LT",
    name: "PVM",
    form: /^(?:\d{7}|\d{10})1\d$/,
    isRight: (code) => lithuanianDigit(code.slice(0, -1)) === lastDigitOf(code),
    names: "taxpayer",
  },
  "no-mva": {
    country: "NO",
    name: "MVA",
    form: /^[89]\d{8}$/,
    isRight: (code) => weigh(code, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    names: "taxpayer",
  },
  "se-moms": {
    country: "SE",
    name: "Momsnr",
    form: /^\d{10}(?:01)?$/,
    isRight: (code) => isLuhn(code.slice(0, 10)),
    names: "taxpayer",
    firmLength: 10,
  },
} as const satisfies TaxIdSchemes;

function lithuanianDigit(body: string): number {
  const weightsFrom = (start: number) => Array.from(body, (_, place) => 1 + ((place + start) % 9));
  const first = weigh(body, weightsFrom(0)) % 11;
  return first < 10 ? first : (weigh(body, weightsFrom(2)) % 11) % 10;
}
