/** A text with a figure in it, as it was drawn. */
export interface DrawnText {
  /** Its first characters, by which it is known again. */
  readonly begins: string;
  /** Of its type, in pixels; absent where it does not show. */
  readonly size?: number | undefined;
  readonly isStruck?: boolean | undefined;
}

/**
 * A page at one moment, to be read where nobody waits for it: its markup as text, and what its window alone could tell. Plain
 * data, so that it can cross from the page to us.
 */
export interface PageSnapshot {
  readonly html: string;
  /** The address in view. */
  readonly url: string;
  readonly isXml: boolean;
  /** Whether parts were left out because the page is too long or took too long. */
  readonly isCut: boolean;
  /** In the order of the page. */
  readonly drawn: DrawnText[];
  /** For each way of the recipes, and each element that it leads to: "1" for it and each element inside that is hidden, else "0". */
  readonly hidden: string[][];
}

export const MOST_DRAWN = 3000;
export const LONGEST_BEGINNING = 16;
