import { z } from "zod";
import { Instant } from "./day.ts";
import { Recipe, type RecipeField } from "./recipe.ts";

export const RECIPE_FILE_FORMAT = "dosar-recipes";
/** Grows when an older Dosar would read a file wrongly. */
export const RECIPE_FILE_VERSION = 1;
export const MOST_FILED_RECIPES = 1000;

/** A recipe as it travels; which pages were looked at, and when, is the other person's own. */
export const FiledRecipe = Recipe.omit({ madeOnUrl: true, lastUsedAt: true, lastMissedAt: true }).extend({
  host: z
    .string()
    .max(253)
    .regex(/^(?:[^\s/:@?#]+|\[[\da-f:.]+\])$/),
  fields: Recipe.shape.fields.refine((fields) => Object.keys(fields).length > 0),
});
export type FiledRecipe = z.infer<typeof FiledRecipe>;

/** Recipes for other browsers, or for colleagues. */
export const RecipeFile = z.strictObject({
  format: z.literal(RECIPE_FILE_FORMAT),
  version: z.literal(RECIPE_FILE_VERSION),
  savedAt: Instant,
  recipes: z.array(FiledRecipe).min(1).max(MOST_FILED_RECIPES),
});
export type RecipeFile = z.infer<typeof RecipeFile>;

/** Where in a file something is wrong: its n-th recipe, a field of it, the n-th way of the field; numbers from 1. */
export interface RecipeFilePlace {
  readonly recipeNumber?: number;
  readonly host?: string;
  readonly field?: RecipeField;
  readonly wayNumber?: number;
  /** As it is written in the file: "madeAt". */
  readonly key?: string;
}

/** "twice": two recipes have one id. */
export type RecipeFileFault = "missing" | "unknown" | "too-long" | "no-selector" | "twice" | "unfit";

export type RecipeFileProblem =
  | { readonly code: "too-large" | "not-json" | "other-file" | "later-version" }
  | { readonly code: "wrong"; readonly place: RecipeFilePlace; readonly fault: RecipeFileFault };
