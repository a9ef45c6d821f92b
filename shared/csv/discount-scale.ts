import type { DiscountScale } from "./import-choices.ts";
import { currencyWordIn } from "./read-currency-cell.ts";
import { readNumber, separatorOf } from "./read-number.ts";

/**
 * How the discounts of a column are written: as its signs say, else as the amounts of the lines do (`law`), else by their size: a number
 * over 1 can be no share of one.
 */
export function discountScaleOf(
  values: readonly string[] | undefined,
  law?: () => DiscountScale | undefined,
): DiscountScale | undefined {
  if (values === undefined) return undefined;
  if (moneyAmong(values) !== undefined) return "money";
  const byLaw = values.some(hasPercentSign) ? undefined : law?.();
  if (byLaw !== undefined) return byLaw;
  const isRatio = values.every((value) => /^-?(?:0?[.,]\d+|[01](?:[.,]0*)?)$/.test(value));
  const isAllZero = values.every((value) => !/[1-9]/.test(value));
  return isRatio && !isAllZero ? "ratio" : "percent";
}

/** The discount that shows the column to be amounts: one in a currency, or over 100 where none has a per cent sign. */
export function moneyAmong(values: readonly string[]): string | undefined {
  if (values.some(hasPercentSign)) return undefined;
  return values.find((value) => currencyWordIn(value) !== undefined || isOverHundred(value));
}

function isOverHundred(value: string): boolean {
  const number = readNumber(value, separatorOf(value) === "," ? "," : ".");
  return number.ok && Math.abs(number.value.coefficient) > 100 * 10 ** number.value.scale;
}

/** Percentages are agreed in whole, half and quarter points: a column of others may hold amounts. */
export function crookedAmong(values: readonly string[]): string | undefined {
  const discounts = values.filter((value) => /[1-9]/.test(value));
  if (discounts.some(hasPercentSign)) return undefined;
  const crooked = discounts.filter(isCrooked);
  return crooked.length >= LEAST_CROOKED && crooked.length > discounts.length / 2 ? crooked[0] : undefined;
}

const LEAST_CROOKED = 3;

function isCrooked(value: string): boolean {
  const number = readNumber(value, separatorOf(value) === "," ? "," : ".");
  return number.ok && (number.value.coefficient * 4) % 10 ** number.value.scale !== 0;
}

function hasPercentSign(value: string): boolean {
  return value.trimEnd().endsWith("%");
}
