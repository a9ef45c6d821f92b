import { z } from "zod";
import { CurrencyCode } from "./money.ts";

/** A price of one unit exactly as in the source, surplus digits kept: 0.001 EUR is { coefficient: 1, scale: 3, … }. */
export const UnitPrice = z.strictObject({
  coefficient: z.int(),
  scale: z.int().min(0).max(12),
  currency: CurrencyCode,
});
export type UnitPrice = z.infer<typeof UnitPrice>;
