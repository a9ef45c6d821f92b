/** What our script in a page may send: the background parses it, and takes the site from the browser, never from the message. */
import { z } from "zod";
import { RecipeId } from "../model/ids.ts";
import { Recipe } from "../model/recipe.ts";

export const PickerMessage = z.discriminatedUnion("name", [
  z.strictObject({
    name: z.literal("recipe.picked"),
    fields: Recipe.shape.fields,
    /** The recipe that reads the page. It counts only where it is one of the sender's site. */
    readBy: RecipeId.optional(),
  }),
  /** The recipe that reads the page, or all of the site. */
  z.strictObject({ name: z.literal("recipe.forget"), readBy: RecipeId.optional() }),
]);
export type PickerMessage = z.infer<typeof PickerMessage>;
