import type { Evidence } from "../../model/evidence.ts";
import type { PictureRegion } from "../../model/picture-region.ts";
import type { TimeBudget } from "../deadline.ts";
import { addressInView } from "../page-address.ts";
import { findEvidence } from "./find-evidence.ts";
import { pictureEdges } from "./picture-edges.ts";
import { boxesOf, type Edges, edgesOf, type QuoteBox, rangesOf } from "./quote-boxes.ts";

const MOST_BOXES = 30;

/**
 * The part of the screen around the words of evidence. Undefined when it would show anything else: the person has gone on,
 * the words are not there any more, or they are scrolled out of view or covered, be it in part.
 */
export function visibleRegion(
  view: Window,
  evidence: Evidence,
  budget: TimeBudget,
): PictureRegion | undefined {
  if (addressInView(view.location.href) !== evidence.url) return undefined;
  const found = findEvidence(view.document, evidence, budget);
  const boxes = found ? boxesOf(rangesOf(found.page, found.place)) : [];
  const edges = edgesOf(boxes.map(({ box }) => box));
  if (!edges || boxes.length > MOST_BOXES || !boxes.every((box) => isInSight(view.document, box)))
    return undefined;
  const words = sharesOf(view, edges);
  if (words.left < 0 || words.top < 0 || words.right > 1 || words.bottom > 1) return undefined;
  const { left, top, right, bottom } = sharesOf(view, pictureEdges(edges));
  const [from, down] = [Math.max(0, left), Math.max(0, top)];
  return { left: from, top: down, width: Math.min(1, right) - from, height: Math.min(1, bottom) - down };
}

/** Whether nothing lies over a line of the words, at its middle and at both of its ends. */
function isInSight(document: Document, { box, owner }: QuoteBox): boolean {
  if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const middle = (box.top + box.bottom) / 2;
  return [box.left + 1, (box.left + box.right) / 2, box.right - 1].every((across) =>
    owner.contains(document.elementFromPoint(across, middle)),
  );
}

/** Of the page's pixels in shares of the window, also where two fingers have drawn it larger. */
function sharesOf({ innerWidth, innerHeight, visualViewport }: Window, edges: Edges): Edges {
  const { offsetLeft = 0, offsetTop = 0, scale = 1 } = visualViewport ?? {};
  const across = (pixels: number) => ((pixels - offsetLeft) * scale) / innerWidth;
  const down = (pixels: number) => ((pixels - offsetTop) * scale) / innerHeight;
  return {
    left: across(edges.left),
    top: down(edges.top),
    right: across(edges.right),
    bottom: down(edges.bottom),
  };
}
