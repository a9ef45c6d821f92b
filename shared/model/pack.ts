import { z } from "zod";
import { Quantity } from "./quantity.ts";

/** What the prices of packs are compared by. */
export const BaseUnit = z.enum(["kg", "l", "m", "m²", "m³", "piece"]);
export type BaseUnit = z.infer<typeof BaseUnit>;

/** How much a pack holds altogether: "6 x 1,5 L" is 9 l. */
export const Pack = z.strictObject({
  quantity: Quantity,
  unit: BaseUnit,
  /** The words in which it was read. */
  quote: z.string().max(100),
});
export type Pack = z.infer<typeof Pack>;
