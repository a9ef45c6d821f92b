import { isHiddenByAnyMarkup, type Layout, type TextLook } from "../layout.ts";
import { elementsInside, matchesOf } from "../recipes/anchor-matches.ts";
import { textsWithFigures } from "./drawn-texts.ts";
import type { DrawnText, PageSnapshot } from "./page-snapshot.ts";
import { anchorsOf, type RecipeAnchors } from "./recipe-anchors.ts";

/** How many texts of the page the parser may have dropped or joined in a row. */
const MOST_SKIPPED = 30;

/** What the page's window told of it, for the elements of its copy. */
export function snapshotLayout(
  document: Document,
  { drawn, hidden }: Pick<PageSnapshot, "drawn" | "hidden">,
  recipes: readonly RecipeAnchors[],
): Layout {
  const looks = placeLooks(document, drawn);
  const known = placeHidden(document, hidden, recipes);
  return {
    lookOf: (text) => looks.get(text),
    isHidden: (element) => known.get(element) ?? isHiddenByAnyMarkup(element),
  };
}

/** The copy may have texts joined that stood side by side, so that each is looked for among the next ones. */
function placeLooks(document: Document, drawn: readonly DrawnText[]): ReadonlyMap<Node, TextLook> {
  const looks = new Map<Node, TextLook>();
  let next = 0;
  for (const text of textsWithFigures(document)) {
    if (next >= drawn.length) break;
    const skipped = drawn
      .slice(next, next + MOST_SKIPPED)
      .findIndex(({ begins }) => text.data.startsWith(begins));
    const found = skipped < 0 ? undefined : drawn[next + skipped];
    if (found === undefined) continue;
    looks.set(text, lookOf(found));
    next += skipped + 1;
  }
  return looks;
}

function lookOf({ size, isStruck = false }: DrawnText): TextLook {
  return { isShown: size !== undefined, size: size ?? Number.NaN, isStruck };
}

/** Where the copy has other elements than the page, its markup alone tells. */
function placeHidden(
  document: Document,
  hidden: PageSnapshot["hidden"],
  recipes: readonly RecipeAnchors[],
): ReadonlyMap<Element, boolean> {
  const known = new Map<Element, boolean>();
  for (const [index, anchor] of anchorsOf(recipes).entries()) {
    const told = hidden[index] ?? [];
    const matches = told.length === 0 ? [] : matchesOf(document, anchor);
    if (matches.length !== told.length) continue;
    for (const [at, match] of matches.entries()) {
      const parts = [match, ...elementsInside(match)];
      const marks = told[at] ?? "";
      if (parts.length !== marks.length) continue;
      for (const [place, part] of parts.entries()) known.set(part, marks[place] === "1");
    }
  }
  return known;
}
