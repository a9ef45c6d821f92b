import { z } from "zod";

/** A quantity exactly as in the source: coefficient × 10^-scale (std/decimal.ts has the arithmetic). */
export const Quantity = z.strictObject({ coefficient: z.int(), scale: z.int().min(0).max(12) });
export type Quantity = z.infer<typeof Quantity>;
