import type { Anchor, Recipe } from "../../model/recipe.ts";

export type RecipeAnchors = Pick<Recipe, "fields">;

/** All ways of all recipes, in an order that does not hang on how a message was packed. */
export function anchorsOf(recipes: readonly RecipeAnchors[]): readonly Anchor[] {
  return recipes.flatMap(({ fields: { price, name, unit } }) =>
    [price, name, unit].flatMap((field) => field?.anchors ?? []),
  );
}
