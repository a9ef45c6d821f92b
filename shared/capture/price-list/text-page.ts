/** A run of text on a page of a file, upright; lengths in points, from the upper left corner. */
export interface TextItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly baseline: number;
  /** Of the type. */
  readonly size: number;
  /** Tells one face from another within the file; bold is a face of its own. */
  readonly font: string;
}

export interface TextPage {
  /** Counted from 1, as a reader of the file shows it. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}
