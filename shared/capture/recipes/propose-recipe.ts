import type { FieldRecipe } from "../../model/recipe.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { findPriced } from "./find-priced.ts";
import { makeFieldRecipe } from "./make-field-recipe.ts";

/** The likeliest place of a price that a person typed, with a recipe that is proven to read it there. */
export function proposeRecipe(
  document: Document,
  wanted: UnitPrice,
  context: PriceContext,
): { readonly element: Element; readonly made: FieldRecipe } | undefined {
  for (const element of findPriced(document, wanted, context)) {
    const made = makeFieldRecipe(element, "price", context);
    if (made) return { element, made };
  }
  return undefined;
}
