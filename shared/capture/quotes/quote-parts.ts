import { foldPiece, type PageText } from "../page-text.ts";
import type { QuotePlace } from "./quote-places.ts";

/** A part of one text in the document. */
export interface TextPart {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

/** The texts of the document in which a place of the page's text lies. */
export function partsOf({ pieces }: PageText, { start, end }: QuotePlace): TextPart[] {
  return pieces.flatMap((piece) => {
    if (piece.start >= end) return [];
    const raw = piece.node.nodeValue ?? "";
    const length = foldPiece(raw).length;
    if (piece.start + length <= start) return [];
    const from = rawOffset(raw, Math.max(0, start - piece.start));
    const to = rawOffset(raw, Math.min(length, end - piece.start));
    return from < to ? [{ node: piece.node, from, to }] : [];
  });
}

const BLANK = /[\t\n\r\f ]/;

/** Where in a text the character stands that is the so many-eth after folding. */
function rawOffset(raw: string, foldedOffset: number): number {
  let count = 0;
  let wasBlank = false;
  for (let at = 0; at < raw.length; at += 1) {
    const isBlank = BLANK.test(raw.charAt(at));
    const isFolded = isBlank && wasBlank;
    if (!isFolded && count === foldedOffset) return at;
    if (!isFolded) count += 1;
    wasBlank = isBlank;
  }
  return raw.length;
}
