import { lastDigitOf, weigh } from "./check-digits.ts";
import type { TaxIdSchemes } from "./tax-id-scheme.ts";

const CUI_WEIGHTS = [7, 5, 3, 2, 1, 7, 5, 3, 2];
const IDNO_WEIGHTS = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];

export const ROMANIA_AND_MOLDOVA = {
  "ro-cui": {
    country: "RO",
    name: "CUI",
    form: /^[1-9]\d{1,9}$/,
    isRight: (code) => {
      const body = code.slice(0, -1).padStart(CUI_WEIGHTS.length, "0");
      return ((weigh(body, CUI_WEIGHTS) * 10) % 11) % 10 === lastDigitOf(code);
    },
    names: "taxpayer",
  },
  /** Firms begin with 1, persons with 0 or 2. */
  "md-idno": {
    country: "MD",
    name: "IDNO",
    form: /^[0-2]\d{12}$/,
    isRight: (code) => weigh(code, IDNO_WEIGHTS) % 10 === lastDigitOf(code),
    names: "taxpayer",
  },
} as const satisfies TaxIdSchemes;
