import type { Recipe } from "../../model/recipe.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { compareDecimals } from "../../std/decimal.ts";
import { readRecipePrice } from "./read-field.ts";
import type { StandingReading } from "./read-standing.ts";

/** What goes to be kept, and into which recipe; into one of its own without. */
export interface PlacedPick {
  readonly fields: Recipe["fields"];
  readonly readBy?: Recipe["id"];
}

/**
 * A price other than the one that a recipe reads here is a page of another kind: on the pages for which that recipe was
 * made its places are right, so they stay, and the new recipe goes first. It takes the other fields along.
 */
export function placePicked(
  picked: Recipe["fields"],
  { readBy, fields, price }: StandingReading,
  context: PriceContext,
): PlacedPick {
  const readsNow = picked.price && readRecipePrice(picked.price.sample, context);
  const isOther =
    price !== undefined &&
    readsNow !== undefined &&
    (readsNow.currency !== price.currency || compareDecimals(readsNow.amount, price.amount) !== 0);
  if (isOther) return { fields: { ...fields, ...picked } };
  return { fields: picked, ...(readBy !== undefined && { readBy }) };
}
