import type { FieldRecipe, RecipeField } from "../../model/recipe.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { findAnchored } from "./find-anchored.ts";
import { listAnchors } from "./list-anchors.ts";
import { readRecipePrice, readsAs } from "./read-field.ts";
import { shownText } from "./shown-text.ts";

/** A price in split elements is whole a few levels up. */
const MOST_LEVELS = 4;
const LONGEST_SAMPLE = 200;

/**
 * How the field that a person pointed at is found on the pages of this site. Undefined when what stands there does not read
 * as such a field, or when nothing leads to it that would hold on another page.
 */
export function makeFieldRecipe(
  pointed: Element,
  field: RecipeField,
  context: PriceContext,
): FieldRecipe | undefined {
  const element = field === "price" ? wholePriceOf(pointed, context) : pointed;
  const accepts = (text: string) => readsAs(field, text, context);
  const text = element && shownText(element);
  if (!element || !text || !accepts(text)) return undefined;
  const anchors = listAnchors(element, accepts);
  // Proven on the page at once, by the way in which it will be read.
  const found = findAnchored(element.ownerDocument, anchors, accepts);
  return found && shownText(found) === text ? { anchors, sample: text.slice(0, LONGEST_SAMPLE) } : undefined;
}

/** The element that holds the amount with its cents and currency, where the person pointed at a part of it. */
export function wholePriceOf(pointed: Element, context: PriceContext): Element | undefined {
  let bare: Element | undefined;
  let at: Element | null = pointed;
  for (let level = 0; at && level <= MOST_LEVELS; level += 1) {
    const reading = readRecipePrice(shownText(at), context);
    if (reading?.currency) return at;
    if (reading) bare ??= at;
    at = at.parentElement;
  }
  return bare;
}
