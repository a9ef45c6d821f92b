import { majorUnitsOf } from "../model/major-units.ts";
import { minorDigitsOf } from "../model/minor-digits.ts";
import type { Money } from "../model/money.ts";
import { withTrueMinus } from "./print.ts";

/** An amount without its currency, where a table's head says it: "1.249,90". */
export function printAmount(money: Money, locale: string): string {
  const digits = minorDigitsOf(money.currency);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return withTrueMinus(format.format(majorUnitsOf(money)));
}
