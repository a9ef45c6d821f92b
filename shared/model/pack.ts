import { z } from "zod";
import { Quantity } from "./quantity.ts";

/** What the prices of packs are compared by. */
export const BaseUnit = z.enum(["kg", "l", "m", "m²", "m³", "piece"]);
export type BaseUnit = z.infer<typeof BaseUnit>;

/** What a person writes of a pack; it counts also where it reads as nothing ("?"). */
export const WrittenPack = z.string().max(100);

/** How much a pack holds: "6 x 1,5 L" is 9 l in 6 pieces. */
export const Pack = z.strictObject({
  /** Altogether; more than 0. */
  quantity: Quantity,
  unit: BaseUnit,
  /** In how many equal parts it is; 1 of what is one thing, or counted itself. */
  count: z.int().min(1),
  /** The words in which it was read. */
  quote: z.string().max(200),
});
export type Pack = z.infer<typeof Pack>;
