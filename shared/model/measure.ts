import { z } from "zod";
import { Quantity } from "./quantity.ts";

/** In what a quantity is measured, or how it is counted. */
export const PackUnit = z.enum([
  "kg",
  "g",
  "lb",
  "oz",
  "l",
  "dl",
  "cl",
  "ml",
  "m",
  "cm",
  "mm",
  "m²",
  "m³",
  "piece",
  "pair",
  "dozen",
  "set",
  "pack",
  "box",
  "roll",
  "bottle",
  "can",
  "bag",
]);
export type PackUnit = z.infer<typeof PackUnit>;

export const Measure = z.strictObject({ quantity: Quantity, unit: PackUnit });
export type Measure = z.infer<typeof Measure>;
