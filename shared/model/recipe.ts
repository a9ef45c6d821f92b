import { z } from "zod";
import { Instant } from "./day.ts";
import { RecipeId } from "./ids.ts";

/** What a person can point at on a page. */
export const RecipeField = z.enum(["price", "name", "unit"]);
export type RecipeField = z.infer<typeof RecipeField>;

/**
 * One way to an element. "css": by what its makers call it; "label": by the words that stand before it; "place": by tags
 * and positions alone, believed only where two places agree.
 */
export const Anchor = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("css"), selector: z.string().min(1).max(500) }),
  z.strictObject({
    by: z.literal("label"),
    label: z.string().min(1).max(60),
    tag: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  }),
  z.strictObject({ by: z.literal("place"), selector: z.string().min(1).max(1000) }),
]);
export type Anchor = z.infer<typeof Anchor>;

/** How one field is found: the first way that leads to something that reads as this field. */
export const FieldRecipe = z.strictObject({
  anchors: z.array(Anchor).min(1).max(12),
  /** What it read when it was made. */
  sample: z.string().min(1).max(200),
});
export type FieldRecipe = z.infer<typeof FieldRecipe>;

/**
 * How pages of one site are read, as a person has shown it. It goes before the generic reading. A site has one for each
 * kind of page that it has; the newest whose price is found on a page reads it.
 */
export const Recipe = z.strictObject({
  id: RecipeId,
  /** Host name without "www.". */
  host: z.string().min(1).max(253),
  fields: z.strictObject({
    price: FieldRecipe.optional(),
    name: FieldRecipe.optional(),
    unit: FieldRecipe.optional(),
  }),
  madeAt: Instant,
  /** The page on which it was picked. */
  madeOnUrl: z.string().max(4000).optional(),
  /** When it last found a price, and when it last found none where one was looked for; noted once a day. */
  lastUsedAt: Instant.optional(),
  lastMissedAt: Instant.optional(),
});
export type Recipe = z.infer<typeof Recipe>;
