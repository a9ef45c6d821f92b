import { minorDigitsOf } from "./minor-digits.ts";
import type { Money } from "./money.ts";

/** The amount in major units as the nearest double; for cells, charts and statistics, never for sums. */
export function majorUnitsOf({ minorUnits, currency }: Money): number {
  return minorUnits / 10 ** minorDigitsOf(currency);
}
