import type { Anchor } from "../../model/recipe.ts";
import { type Layout, OWN_LAYOUT } from "../layout.ts";
import { MOST_MATCHES, matchesOf } from "./anchor-matches.ts";
import { shownText } from "./shown-text.ts";

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
  layout: Layout = OWN_LAYOUT,
): Element | undefined {
  const places: Element[] = [];
  for (const anchor of anchors) {
    const element = findOne(document, anchor, accepts, layout);
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
  layout: Layout = OWN_LAYOUT,
): Element | undefined {
  const matches = matchesOf(document, anchor);
  if (matches.length > MOST_MATCHES) return undefined;
  const told = matches
    .map((element) => ({ element, text: shownText(element, layout) }))
    .filter(({ text }) => text !== "" && accepts(text));
  return new Set(told.map(({ text }) => text)).size === 1 ? told[0]?.element : undefined;
}
