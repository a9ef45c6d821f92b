import type { DiscountScale } from "./import-choices.ts";
import { currencyWordIn } from "./read-currency-cell.ts";
import { readNumber, separatorOf } from "./read-number.ts";

/** How the discounts of a column are written: a number over 1 can be no share of one; nor has one a per cent sign. */
export function discountScaleOf(values: readonly string[] | undefined): DiscountScale | undefined {
  if (values === undefined) return undefined;
  if (moneyAmong(values) !== undefined) return "money";
  const isRatio = values.every((value) => /^-?(?:0?[.,]\d+|[01](?:[.,]0*)?)$/.test(value));
  const isAllZero = values.every((value) => !/[1-9]/.test(value));
  return isRatio && !isAllZero ? "ratio" : "percent";
}

/** The discount that shows the column to be amounts: one in a currency, or over 100 where none has a per cent sign. */
export function moneyAmong(values: readonly string[]): string | undefined {
  if (values.some((value) => value.trimEnd().endsWith("%"))) return undefined;
  return values.find((value) => currencyWordIn(value) !== undefined || isOverHundred(value));
}

function isOverHundred(value: string): boolean {
  const number = readNumber(value, separatorOf(value) === "," ? "," : ".");
  return number.ok && Math.abs(number.value.coefficient) > 100 * 10 ** number.value.scale;
}
