import type { Recipe, RecipeField } from "../../model/recipe.ts";
import type { PriceContext, PriceReading } from "../../price/price-reading.ts";
import { compareDecimals } from "../../std/decimal.ts";
import type { PriceChoice } from "../choose-price.ts";
import type { VisiblePrice } from "../find-visible-prices.ts";
import { type Layout, OWN_LAYOUT } from "../layout.ts";
import { findAnchored } from "./find-anchored.ts";
import { readRecipePrice, readRecipeUnit, readsAs } from "./read-field.ts";
import { shownText } from "./shown-text.ts";

/** What a recipe needs to be read. */
export type ReadableRecipe = Pick<Recipe, "fields">;

/** What the person's recipes for a site say of one page. */
export interface RecipeReading {
  readonly price: { readonly reading: PriceReading; readonly element: Element } | undefined;
  readonly name: string | undefined;
  readonly unit: string | undefined;
  /** The place of the recipe that found the price among those handed in. */
  readonly recipeIndex: number | undefined;
  /** There is a recipe for the price, and it found none. */
  readonly isMissed: boolean;
}

/**
 * All fields by the first recipe whose price is found, what it does not name by those that name no price; where none
 * finds a price, each field by the first that finds it.
 */
export function readByRecipes(
  document: Document,
  recipes: readonly ReadableRecipe[],
  context: PriceContext,
  layout: Layout = OWN_LAYOUT,
): RecipeReading {
  const find = (field: RecipeField, among: readonly ReadableRecipe[]) =>
    findField({ document, layout, context }, among, field);
  const recipeIndex = recipes.findIndex((recipe) => find("price", [recipe]));
  const own = recipes[recipeIndex];
  const readers = own ? [own, ...recipes.filter(({ fields }) => !fields.price)] : recipes;
  const priceAt = own && find("price", [own]);
  const reading = priceAt && readRecipePrice(shownText(priceAt, layout), context);
  const nameAt = find("name", readers);
  const unitAt = find("unit", readers);
  return {
    price: priceAt && reading && { reading, element: priceAt },
    name: nameAt && shownText(nameAt, layout).slice(0, 500),
    unit: unitAt && readRecipeUnit(shownText(unitAt, layout)),
    recipeIndex: own && recipeIndex,
    isMissed: reading === undefined && recipes.some(({ fields }) => fields.price !== undefined),
  };
}

/** The recipe's price as one that a page claims, with the place where it is seen. */
export function recipeChoice(
  { price, unit }: RecipeReading,
  seen: readonly VisiblePrice[],
): PriceChoice | undefined {
  if (!price) return undefined;
  const { reading, element } = price;
  const visible = seen.find(
    (one) =>
      compareDecimals(one.reading.amount, reading.amount) === 0 &&
      (element === one.piece.element || element.contains(one.piece.element)),
  );
  const shown =
    visible && unit !== undefined ? { ...visible, reading: { ...visible.reading, unit } } : visible;
  const { amount, currency, vat, isAmountAmbiguous, quote } = reading;
  const told = { amount, currency, vat, isAmountAmbiguous, quote, element };
  return {
    amount,
    claimed: { ...told, unit: unit ?? reading.unit, role: "current", rule: "recipe" },
    visible: shown,
    score: Number.POSITIVE_INFINITY,
  };
}

interface RecipePage {
  readonly document: Document;
  readonly layout: Layout;
  readonly context: PriceContext;
}

function findField(
  { document, layout, context }: RecipePage,
  recipes: readonly ReadableRecipe[],
  field: RecipeField,
): Element | undefined {
  const accepts = (text: string) => readsAs(field, text, context);
  for (const { fields } of recipes) {
    const found = fields[field] && findAnchored(document, fields[field].anchors, accepts, layout);
    if (found) return found;
  }
  return undefined;
}
