import type { Anchor } from "../../model/recipe.ts";
import { foldSpace } from "../element-text.ts";

/** More elements of one name are a list, and none of them is the one that is meant. */
export const MOST_MATCHES = 40;
const MOST_LABELLED = 4000;
const MOST_INSIDE = 300;

/** All that an anchor leads to, in the page's order. */
export function matchesOf(document: Document, anchor: Anchor): Element[] {
  return anchor.by === "label" ? findLabelled(document, anchor) : select(document, anchor.selector);
}

/** Those inside a match that are asked whether they show. */
export function elementsInside(element: Element): Element[] {
  return [...element.querySelectorAll("*")].slice(0, MOST_INSIDE);
}

/** The words before an element in the same row, as "Price" before "12 lei"; undefined where there are none. */
export function labelOf(element: Element): string | undefined {
  const label = plainLabel((element.previousElementSibling?.textContent ?? "").slice(0, 200));
  return label.length <= 60 && /^\p{L}[^\d]*$/u.test(label) && /\p{L}{2}/u.test(label) ? label : undefined;
}

/** "preț client" of "Preț client:"; labels are compared so. */
export function plainLabel(text: string): string {
  return foldSpace(text)
    .replace(/\s*[:：]$/, "")
    .toLowerCase();
}

function findLabelled(
  document: Document,
  { label, tag }: { readonly label: string; readonly tag: string },
): Element[] {
  return [...document.getElementsByTagName(tag)]
    .slice(0, MOST_LABELLED)
    .filter((element) => labelOf(element) === label);
}

/** Nothing for a selector that is none: a recipe may come from a file. */
function select(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
