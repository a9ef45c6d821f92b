import type { Instant } from "../model/day.ts";
import type { Recipe } from "../model/recipe.ts";
import { RECIPE_FILE_FORMAT, RECIPE_FILE_VERSION, RecipeFile } from "../model/recipe-file.ts";

/** Recipes as a file that a person can read, and another Dosar takes in. */
export function printRecipeFile(recipes: readonly Recipe[], savedAt: Instant): string {
  const file = RecipeFile.parse({
    format: RECIPE_FILE_FORMAT,
    version: RECIPE_FILE_VERSION,
    savedAt,
    recipes: recipes.map(({ id, host, fields, madeAt }) => ({ id, host, fields, madeAt })),
  });
  return `${JSON.stringify(file, null, 2)}\n`;
}
