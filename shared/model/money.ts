import { z } from "zod";

/** ISO 4217 alphabetic code. */
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .brand<"CurrencyCode">();
export type CurrencyCode = z.infer<typeof CurrencyCode>;

/** An amount of a document in whole minor units: { minorUnits: 1999, currency: "EUR" } is 19.99 €. */
export const Money = z.strictObject({ minorUnits: z.int(), currency: CurrencyCode });
export type Money = z.infer<typeof Money>;
