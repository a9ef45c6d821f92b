import type { Decimal } from "../std/decimal.ts";
import type { DecimalSeparator } from "./import-choices.ts";

/** So many digits are always a safe integer. */
const MOST_DIGITS = 15;
const MOST_FRACTION = 12;
const ZERO = 0x30;
const MINUS = 0x2d;

/**
 * The number of a text that is digits, at most one decimal separator between them and a minus before: nearly every cell of a ledger, so that
 * it is read without a regular expression. Undefined for every other text, whatever it means.
 */
export function plainDecimalOf(text: string, separator: DecimalSeparator | undefined): Decimal | undefined {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  const wholeEnd = endOfDigits(text, start);
  const isWhole = wholeEnd === text.length;
  if (wholeEnd === start || !(isWhole || (separator !== undefined && text[wholeEnd] === separator)))
    return undefined;
  const fraction = isWhole ? wholeEnd : wholeEnd + 1;
  const scale = text.length - fraction;
  const isBounded = wholeEnd - start + scale <= MOST_DIGITS && scale <= MOST_FRACTION;
  const hasFraction = scale > 0 && endOfDigits(text, fraction) === text.length;
  if (!isBounded || !(isWhole || hasFraction)) return undefined;
  const magnitude = withDigits(withDigits(0, text, start, wholeEnd), text, fraction, text.length);
  return { coefficient: start === 1 && magnitude !== 0 ? -magnitude : magnitude, scale };
}

/** The first place from `start` on that holds no digit. */
function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

/** The digits of a stretch behind those so far. */
function withDigits(before: number, text: string, start: number, end: number): number {
  let value = before;
  for (let index = start; index < end; index++) value = value * 10 + text.charCodeAt(index) - ZERO;
  return value;
}
