import type { Anchor } from "../../model/recipe.ts";
import { foldSpace } from "../element-text.ts";
import { shownText } from "./shown-text.ts";

/** More elements of one name are a list, and none of them is the one that is meant. */
export const MOST_MATCHES = 40;
const MOST_LABELLED = 4000;

/**
 * The element that the first trustworthy anchor leads to. One that leads to several with different texts leads nowhere;
 * positions are believed only where two of them agree.
 *
 * @param accepts whether a text reads as the field that is looked for.
 */
export function findAnchored(
  document: Document,
  anchors: readonly Anchor[],
  accepts: (text: string) => boolean,
): Element | undefined {
  const places: Element[] = [];
  for (const anchor of anchors) {
    const element = findOne(document, anchor, accepts);
    if (!element) continue;
    if (anchor.by !== "place" || places.includes(element)) return element;
    places.push(element);
  }
  return undefined;
}

/** The one element that an anchor leads to, or the first of several that say the same. */
export function findOne(
  document: Document,
  anchor: Anchor,
  accepts: (text: string) => boolean,
): Element | undefined {
  const matches = matchesOf(document, anchor);
  if (matches.length > MOST_MATCHES) return undefined;
  const told = matches
    .map((element) => ({ element, text: shownText(element) }))
    .filter(({ text }) => text !== "" && accepts(text));
  return new Set(told.map(({ text }) => text)).size === 1 ? told[0]?.element : undefined;
}

/** All that an anchor leads to, in the page's order. */
export function matchesOf(document: Document, anchor: Anchor): Element[] {
  return anchor.by === "label" ? findLabelled(document, anchor) : select(document, anchor.selector);
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
