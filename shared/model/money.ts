import { z } from "zod";
import { minorDigitsOf } from "./currency-table.ts";

/** ISO 4217 alphabetic code. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .brand<"CurrencyCode">();
export type CurrencyCode = z.infer<typeof CurrencyCode>;

/** An amount of a document in whole minor units: { minorUnits: 1999, currency: "EUR" } is 19.99 €. */
export const Money = z.strictObject({ minorUnits: z.int(), currency: CurrencyCode });
export type Money = z.infer<typeof Money>;

/** The amount in major units as the nearest double; for cells, charts and statistics, never for sums. */
export function majorUnitsOf({ minorUnits, currency }: Money): number {
  return minorUnits / 10 ** minorDigitsOf(currency);
}
