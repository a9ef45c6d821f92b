import type { TextPiece } from "../page-text.ts";

/** A record of a list: the elements that it consists of, and its part of the page's text. */
export interface ListRecord {
  readonly roots: readonly Element[];
  readonly pieces: readonly TextPiece[];
  readonly start: number;
  readonly end: number;
}
