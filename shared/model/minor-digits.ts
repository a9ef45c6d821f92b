/** Minor digits of the currencies that have not two of them (ISO 4217, list one, 2026-01). */
const NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
const THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND";

export const UNUSUAL_MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...NO_DIGITS.split(" ").map((code) => [code, 0] as const),
  ...THREE_DIGITS.split(" ").map((code) => [code, 3] as const),
]);

/** Digits after the point of one currency; 2 for a code that nobody knows. */
export function minorDigitsOf(currency: string): number {
  return UNUSUAL_MINOR_DIGITS.get(currency) ?? 2;
}
