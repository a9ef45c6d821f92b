import type { PageText } from "../page-text.ts";
import { partsOf } from "./quote-parts.ts";
import type { QuotePlace } from "./quote-places.ts";

/** A part of a quote that stands in one text of the document. */
export interface QuoteRange {
  readonly range: Range;
  /** Whose text it is. */
  readonly owner: Element;
}

export function rangesOf(page: PageText, place: QuotePlace): readonly QuoteRange[] {
  return partsOf(page, place).flatMap(({ node, from, to }) => {
    const owner = node.parentElement;
    const range = node.ownerDocument?.createRange();
    if (!owner || !range) return [];
    range.setStart(node, from);
    range.setEnd(node, to);
    return [{ range, owner }];
  });
}

/** One line of a quote as it is drawn. */
export interface QuoteBox {
  readonly box: DOMRect;
  readonly owner: Element;
}

/** Where the browser draws the words, in pixels of the page; none where it draws them nowhere. */
export function boxesOf(ranges: readonly QuoteRange[]): readonly QuoteBox[] {
  return ranges.flatMap(({ range, owner }) =>
    [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((box) => ({ box, owner })),
  );
}

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands beside each other in one line of the page as one, whatever elements it is made of. */
export function linesOf(boxes: readonly QuoteBox[]): readonly Edges[] {
  const lines: Edges[] = [];
  for (const { box } of boxes) {
    const last = lines.at(-1);
    const joined = last && isBeside(last, box) ? edgesOf([last, box]) : undefined;
    if (joined) lines.splice(-1, 1, joined);
    else lines.push(box);
  }
  return lines;
}

function isBeside(line: Edges, box: Edges): boolean {
  const [lineHeight, height] = [line.bottom - line.top, box.bottom - box.top];
  const overlap = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
  const gap = Math.max(box.left - line.right, line.left - box.right);
  return overlap > Math.min(lineHeight, height) / 2 && gap < Math.max(lineHeight, height);
}

/** The box around all of them; undefined without any. */
export function edgesOf(boxes: readonly Edges[]): Edges | undefined {
  if (boxes.length === 0) return undefined;
  const of = (side: keyof Edges) => boxes.map((box) => box[side]);
  return {
    left: Math.min(...of("left")),
    top: Math.min(...of("top")),
    right: Math.max(...of("right")),
    bottom: Math.max(...of("bottom")),
  };
}
