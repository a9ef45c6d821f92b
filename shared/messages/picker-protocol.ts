/** What our script in a page may send: the background parses it, and takes the site from the browser, never from the message. */
import { z } from "zod";
import { Recipe } from "../model/recipe.ts";

export const PickerMessage = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("recipe.picked"), fields: Recipe.shape.fields }),
  z.strictObject({ name: z.literal("recipe.forget") }),
]);
export type PickerMessage = z.infer<typeof PickerMessage>;
