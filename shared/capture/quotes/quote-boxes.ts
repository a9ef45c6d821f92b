import type { PageText } from "../page-text.ts";
import { partsOf } from "./quote-parts.ts";
import type { QuotePlace } from "./quote-places.ts";

/** One line of a quote as it is drawn. */
export interface QuoteBox {
  readonly box: DOMRect;
  /** Whose text it is. */
  readonly owner: Element;
}

/** Where the browser draws the words, in pixels of the page; none where it draws them nowhere. */
export function boxesOf(page: PageText, place: QuotePlace): readonly QuoteBox[] {
  return partsOf(page, place).flatMap(({ node, from, to }) => {
    const owner = node.parentElement;
    const range = node.ownerDocument?.createRange();
    if (!owner || !range) return [];
    range.setStart(node, from);
    range.setEnd(node, to);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    return boxes.map((box) => ({ box, owner }));
  });
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around all of them; undefined without any. */
export function edgesOf(boxes: readonly QuoteBox[]): Edges | undefined {
  if (boxes.length === 0) return undefined;
  const of = (side: keyof Edges) => boxes.map(({ box }) => box[side]);
  return {
    left: Math.min(...of("left")),
    top: Math.min(...of("top")),
    right: Math.max(...of("right")),
    bottom: Math.max(...of("bottom")),
  };
}
