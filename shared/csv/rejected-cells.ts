import { ownText } from "../std/own-text.ts";
import type { PreviewRow } from "./import-preview.ts";
import type { Row } from "./row-reader.ts";

/** A row this long is no row that somebody corrects by hand. */
const MOST_CHARACTERS = 20_000;
/** A file of which so many rows are rejected is read in the wrong way. */
const MOST_ROWS = 100_000;

/** The whole rows of which something was rejected, as they stand in the file: to be corrected, here or in a file of their own. */
export interface RejectedCells {
  readonly see: (row: Row, read: readonly PreviewRow[]) => void;
  readonly byRow: ReadonlyMap<number, readonly string[]>;
}

export function createRejectedCells(): RejectedCells {
  const byRow = new Map<number, readonly string[]>();
  return {
    byRow,
    see({ rowNumber, cells }, read) {
      if (byRow.size >= MOST_ROWS || !read.some(({ kind }) => kind === "rejected")) return;
      const length = cells.reduce((sum, cell) => sum + cell.length, 0);
      if (length <= MOST_CHARACTERS) byRow.set(rowNumber, cells.map(ownText));
    },
  };
}
