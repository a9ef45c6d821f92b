import type { UnitPrice } from "../../model/unit-price.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import { compareDecimals } from "../../std/decimal.ts";
import { wholePriceOf } from "./make-field-recipe.ts";
import { readRecipePrice } from "./read-field.ts";
import { shownText } from "./shown-text.ts";

/** Texts with a digit that are looked at; a page with more is a list. */
const MOST_TEXTS = 3000;
const STRUCK_TAGS = "del,s,strike";

/**
 * The elements that show exactly this price, the largest type first, then as they stand; what is struck through is the
 * price before. Elements of another currency are none, those that name no currency are.
 */
export function findPriced(document: Document, wanted: UnitPrice, context: PriceContext): Element[] {
  const found = new Set<Element>();
  for (const parent of parentsOfNumbers(document)) {
    const element = wholePriceOf(parent, context);
    if (element && !found.has(element) && !isStruck(parent) && shows(element, wanted, context))
      found.add(element);
  }
  return [...found].sort((a, b) => sizeOf(b) - sizeOf(a));
}

function parentsOfNumbers(document: Document): Element[] {
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  const parents: Element[] = [];
  for (let node = walker.nextNode(); node && parents.length < MOST_TEXTS; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      parent &&
      /\d/.test(node.nodeValue ?? "") &&
      !/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/i.test(parent.tagName)
    )
      parents.push(parent);
  }
  return parents;
}

/** NodeFilter.SHOW_TEXT; a parsed document has no window to ask. */
const SHOW_TEXT = 4;

function shows(element: Element, wanted: UnitPrice, context: PriceContext): boolean {
  const reading = readRecipePrice(shownText(element), context);
  if (!reading || compareDecimals(reading.amount, wanted) !== 0) return false;
  return (
    reading.currency === undefined || reading.isCurrencyAmbiguous || reading.currency === wanted.currency
  );
}

function isStruck(element: Element): boolean {
  if (element.closest(STRUCK_TAGS)) return true;
  return styleOf(element)?.textDecorationLine.includes("line-through") ?? false;
}

/** Of its type, in pixels; 0 without a layout. */
function sizeOf(element: Element): number {
  return Number.parseFloat(styleOf(element)?.fontSize ?? "") || 0;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle?.(element);
}
