/** What the check digits of most schemes are made of. */

export const digitsOf = (code: string): number[] => Array.from(code, Number);

const ZERO = "0".charCodeAt(0);

/** The sum of digits by their weights, from the left; digits beyond the weights don't count. */
export function weigh(code: string, weights: readonly number[]): number {
  // A loop over character codes: a column of a long file is weighed by a dozen schemes.
  let sum = 0;
  const length = Math.min(code.length, weights.length);
  for (let place = 0; place < length; place++) sum += (weights[place] ?? 0) * (code.charCodeAt(place) - ZERO);
  return sum;
}

export const lastDigitOf = (code: string): number => Number(code.at(-1));

/** The remainder of a number of any length. */
export function remainderOf(code: string, divisor: number): number {
  return digitsOf(code).reduce((rest, digit) => (rest * 10 + digit) % divisor, 0);
}

/** ISO/IEC 7064, MOD 11,10. */
export function isPureMod11And10(code: string): boolean {
  const rest = digitsOf(code.slice(0, -1)).reduce(
    (check, digit) => (((check + digit) % 10 || 10) * 2) % 11,
    10,
  );
  return (rest + lastDigitOf(code)) % 10 === 1;
}

/** Luhn's formula, ISO/IEC 7812-1 annex B. */
export function isLuhn(code: string): boolean {
  const sum = digitsOf(code)
    .toReversed()
    .reduce((total, digit, place) => total + (place % 2 === 0 ? digit : digitSumOf(digit * 2)), 0);
  return sum % 10 === 0;
}

export const digitSumOf = (below100: number): number => Math.floor(below100 / 10) + (below100 % 10);

export function isDayOf(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
