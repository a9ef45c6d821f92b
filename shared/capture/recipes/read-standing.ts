import type { Recipe } from "../../model/recipe.ts";
import type { PriceContext, PriceReading } from "../../price/price-reading.ts";
import { readByRecipes } from "./read-by-recipes.ts";

/** What the recipes of a site come to on the page on which the person picks. */
export interface StandingReading {
  /** The one that picked fields go into: the one that reads the page, else one that names no price yet. */
  readonly readBy: Recipe["id"] | undefined;
  /** Of the one that reads the page. */
  readonly fields: Recipe["fields"];
  /** The price that it finds. */
  readonly price: PriceReading | undefined;
  readonly isMissed: boolean;
}

export function readStanding(
  document: Document,
  recipes: readonly Pick<Recipe, "id" | "fields">[],
  context: PriceContext,
): StandingReading {
  const { recipeIndex, price, isMissed } = readByRecipes(document, recipes, context);
  const reader = recipeIndex === undefined ? undefined : recipes[recipeIndex];
  const open = recipes.find(({ fields }) => fields.price === undefined);
  return {
    readBy: (reader ?? open)?.id,
    fields: reader?.fields ?? {},
    price: price?.reading,
    isMissed,
  };
}
