import type { Edges } from "./quote-boxes.ts";

/** Of the page's pixels on each side of the words: their product's name mostly stands within. */
const AROUND = { across: 320, down: 160 };
/** A price is no larger; of a text that was selected over half of a page the picture shows the beginning. */
const MOST_WORDS = { across: 640, down: 160 };

/** What of the page a picture shows of words within these edges: at most 1280 × 480 of its pixels. */
export function pictureEdges({ left, top, right, bottom }: Edges): Edges {
  return {
    left: left - AROUND.across,
    top: top - AROUND.down,
    right: Math.min(right, left + MOST_WORDS.across) + AROUND.across,
    bottom: Math.min(bottom, top + MOST_WORDS.down) + AROUND.down,
  };
}
