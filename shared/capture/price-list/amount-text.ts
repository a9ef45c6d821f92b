import { PRICE_ON_REQUEST } from "../lists/list-words-table.ts";

const AMOUNT =
  /^(?:\p{L}{1,4}\.?|\p{Sc})?\s*\d[\d\s.,'’]*(?:,?[-–]{1,2}|:-)?\s*(?:\p{L}{1,4}\.?|\p{Sc})?(?:\s*\/\s*[\p{L}\d²³ ]{1,8}\.?)?$/u;

/** A number with little beside it: an amount, a quantity, a code of digits. */
export function isAmountText(text: string): boolean {
  return text.length < 30 && AMOUNT.test(text);
}

/** An amount with cents, which no title and no code has. */
export function hasCents(text: string): boolean {
  return isAmountText(text) && /\d[.,]\d{2}(?!\d)/.test(text);
}

/** What a list has where it names no price. */
export function isNoPrice(text: string): boolean {
  return /^(?:[-–—*×x]{1,3}|n\/?a)$/i.test(text) || (text.length < 40 && PRICE_ON_REQUEST.test(text));
}
