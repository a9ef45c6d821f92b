import type { RecipeField } from "../../model/recipe.ts";
import type { PriceContext, PriceReading } from "../../price/price-reading.ts";
import { readPrice } from "../../price/read-prices.ts";

const LONGEST_PRICE = 200;
const LONGEST_NAME = 500;
const LONGEST_UNIT = 40;

/** Whether a text can be what a field of a recipe is to hold. */
export function readsAs(field: RecipeField, text: string, context: PriceContext): boolean {
  switch (field) {
    case "price":
      return readRecipePrice(text, context) !== undefined;
    case "name":
      return text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text);
    case "unit":
      return readRecipeUnit(text) !== undefined;
  }
}

/** The price in the text that a recipe led to; never free, which a page says of delivery sooner than of a product. */
export function readRecipePrice(text: string, context: PriceContext): PriceReading | undefined {
  if (text.length > LONGEST_PRICE) return undefined;
  const reading = readPrice(text, context);
  return reading && reading.amount.coefficient > 0 ? reading : undefined;
}

/** "kg" of "/ kg", "per kg" or "kg"; read as a price reads what stands behind its amount. */
export function readRecipeUnit(text: string): string | undefined {
  if (text.length > LONGEST_UNIT) return undefined;
  const unit = /^\s*(?:\/|per |pe |за |pro )?\s*(.+)$/iu.exec(text)?.[1];
  return unit && readPrice(`1 EUR / ${unit}`)?.unit;
}
