import { currencyNamedBy, isCurrencyWord, sharedByCurrencies } from "../model/currency-words.ts";
import type { CurrencyCode } from "../model/money.ts";

/** A sign, code or word beside the digits of an amount. */
const BESIDE_AMOUNT =
  /^[\s(+-]*([^\d\s.,()+'’-][^\d\s(]*)\s*[(\d+-]|\d[\s)-]*([^\d\s.,()'’-][^\d\s()]*?)[\s)-]*$/u;
const PLAIN_AMOUNT = /^[\d\s.,()+'’-]*$/u;
const PLUS = 0x2b;
const SLASH = 0x2f;
const NINE = 0x39;

/**
 * The currency that a cell names; `fallback` when the cell is empty, or says "lei" and the fallback is one of the two
 * lei. Undefined when neither is known.
 */
export function readCurrencyCell(text: string, fallback: CurrencyCode | undefined): CurrencyCode | undefined {
  if (text === "") return fallback;
  const code = currencyNamedBy(text);
  if (code !== undefined) return code;
  return fallback !== undefined && sharedByCurrencies(text).has(fallback) ? fallback : undefined;
}

/** The currency sign, code or word in an amount ("12,50 EUR", "$ 5"); undefined when it has none: a unit such as "buc" is none. */
export function currencyWordIn(amount: string): string | undefined {
  if (isPlainAmount(amount)) return undefined;
  const found = BESIDE_AMOUNT.exec(amount.trim());
  const word = found?.[1] ?? found?.[2];
  return word !== undefined && isCurrencyWord(word) ? word : undefined;
}

/** Digits and the signs among them, without a word; between "+" and "9" there are but these and the slash, by which nearly all are told. */
export function isPlainAmount(amount: string): boolean {
  for (let index = 0; index < amount.length; index++) {
    const code = amount.charCodeAt(index);
    if (code < PLUS || code > NINE || code === SLASH) return PLAIN_AMOUNT.test(amount);
  }
  return true;
}
