import { Deadline, type TimeBudget } from "../deadline.ts";
import { OWN_LAYOUT } from "../layout.ts";
import { elementsInside, MOST_MATCHES, matchesOf } from "../recipes/anchor-matches.ts";
import { textsWithFigures } from "./drawn-texts.ts";
import { type DrawnText, LONGEST_BEGINNING, MOST_DRAWN, type PageSnapshot } from "./page-snapshot.ts";
import { anchorsOf, type RecipeAnchors } from "./recipe-anchors.ts";
import { writeMarkup } from "./write-markup.ts";

export interface SnapshotOptions {
  readonly budget?: TimeBudget;
  /** The person's own for this site: of what they lead to, the window tells what is hidden. */
  readonly recipes?: readonly RecipeAnchors[];
}

/** Of the budget; the rest is for the layout. */
const WRITING_SHARE = 0.7;
/** Where the browser tells none. */
const PLAIN_SIZE = 16;
/** Texts between two looks at the clock. */
const CLOCK_EVERY = 64;

/** All that the page's own window must do for a reading. Reads only, and hands the page's thread back soon. */
export function takeSnapshot(
  document: Document,
  url: string,
  { budget, recipes = [] }: SnapshotOptions = {},
): PageSnapshot {
  const deadline = new Deadline(budget);
  const { html, isCut } = writeMarkup(document, new Deadline(budget, WRITING_SHARE));
  return {
    html,
    url,
    isXml: document.contentType === "application/xhtml+xml",
    isCut,
    drawn: lookAtTexts(document, deadline),
    hidden: lookAtMatches(document, recipes, deadline),
  };
}

function lookAtTexts(document: Document, deadline: Deadline): DrawnText[] {
  const drawn: DrawnText[] = [];
  for (const text of textsWithFigures(document)) {
    if (drawn.length === MOST_DRAWN) break;
    if (drawn.length % CLOCK_EVERY === CLOCK_EVERY - 1 && deadline.isOver()) break;
    const begins = text.data.slice(0, LONGEST_BEGINNING);
    const look = OWN_LAYOUT.lookOf(text);
    if (!look) break;
    const { isShown, size, isStruck } = look;
    if (!isShown) drawn.push({ begins });
    else
      drawn.push({ begins, size: Number.isFinite(size) ? size : PLAIN_SIZE, ...(isStruck && { isStruck }) });
  }
  return drawn;
}

function lookAtMatches(
  document: Document,
  recipes: readonly RecipeAnchors[],
  deadline: Deadline,
): string[][] {
  return anchorsOf(recipes).map((anchor) => {
    const matches = deadline.isOver() ? [] : matchesOf(document, anchor);
    return matches.length > MOST_MATCHES ? [] : matches.map(hiddenParts);
  });
}

function hiddenParts(match: Element): string {
  return [match, ...elementsInside(match)].map((one) => (OWN_LAYOUT.isHidden(one) ? "1" : "0")).join("");
}
