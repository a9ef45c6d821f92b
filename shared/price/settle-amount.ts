import { minorDigitsOf } from "../model/minor-digits.ts";
import { amountOf, type FoundNumber } from "./find-number.ts";
import type { SignedNumber } from "./find-signed.ts";
import type { PriceReading } from "./price-reading.ts";
import type { Place } from "./read-place.ts";

const NONE: readonly string[] = [];

/** A reading without its role: separators settled by the currency, by what the caller knows and by the place. */
export function settleAmount(
  text: string,
  { number, currency, start, end }: Omit<SignedNumber, "currency"> & Partial<Pick<SignedNumber, "currency">>,
  place: Place,
): PriceReading | undefined {
  const isThousands =
    number.doubt === "three" && standsForThousands(number, currency?.code ?? place.currency, place);
  const amount = amountOf(number, isThousands);
  if (!amount) return undefined;
  const isAmountAmbiguous = isDoubtful(number, currency?.code, place);
  return {
    amount,
    currency: currency?.code,
    role: "current",
    vat: "unknown",
    unit: undefined,
    per: undefined,
    isAmountAmbiguous,
    otherAmount: isAmountAmbiguous ? otherAmountOf(number, isThousands) : undefined,
    isCurrencyAmbiguous: currency?.isAmbiguous ?? false,
    otherCurrencies: currency?.others ?? NONE,
    quote: text.slice(start, end),
    start,
    end,
  };
}

/**
 * The separator that the doubtless amounts of a text have before their cents; undefined when there are none or they differ.
 */
export function separatorOfAll(numbers: readonly FoundNumber[]): "." | "," | undefined {
  let common: "." | "," | undefined;
  for (const { doubt, fraction, separator, whole } of numbers) {
    const isTold = doubt === "none" && (fraction !== "" || whole.length > 6);
    if (!isTold || (separator !== "." && separator !== ",")) continue;
    const told = fraction === "" ? (separator === "." ? "," : ".") : separator;
    if (common !== undefined && common !== told) return undefined;
    common = told;
  }
  return common;
}

/** "1.234": decimals only where the currency has three, a zero leads, or the caller said which separator it is. */
function standsForThousands(
  { whole, separator }: FoundNumber,
  currency: string | undefined,
  place: Place,
): boolean {
  if (/^0/.test(whole)) return false;
  if (place.isSeparatorKnown) return separator !== place.decimalSeparator;
  if (currency !== undefined && minorDigitsOf(currency) === 3)
    return separator !== (place.decimalSeparator ?? ".");
  return true;
}

function isDoubtful(number: FoundNumber, currency: string | undefined, place: Place): boolean {
  if (number.doubt === "spaced-cents") return true;
  if (number.doubt !== "three" || /^0/.test(number.whole) || place.isSeparatorKnown) return false;
  if (currency !== undefined && minorDigitsOf(currency) === 0) return false;
  if (place.decimalSeparator === undefined) return currency === undefined;
  return place.decimalSeparator === number.separator;
}

function otherAmountOf(number: FoundNumber, isThousands: boolean) {
  return number.doubt === "three"
    ? amountOf(number, !isThousands)
    : amountOf({ ...number, whole: number.whole + number.fraction, fraction: "" }, false);
}
