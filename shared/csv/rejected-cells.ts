import { ownText } from "../std/own-text.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { PreviewRow } from "./import-preview.ts";
import { type MadeColumn, madeColumnsOf } from "./made-columns.ts";
import type { Row } from "./row-reader.ts";

/** A row this long is no row that somebody corrects by hand. */
const MOST_CHARACTERS = 20_000;
/** A file of which so many rows are rejected is read in the wrong way. */
const MOST_ROWS = 100_000;

/** A row of which something was rejected. */
export interface RejectedRowCells {
  /** As it stands in the file: to be corrected there. */
  readonly cells: readonly string[];
  /** With what the headings above it say of it: to be corrected in a file of its own. */
  readonly whole: readonly string[];
}

/** The rows of which something was rejected, to be corrected, here or in a file of their own. */
export interface RejectedCells {
  readonly see: (row: Row, read: readonly PreviewRow[]) => void;
  readonly byRow: ReadonlyMap<number, RejectedRowCells>;
}

export function createRejectedCells(): RejectedCells {
  const byRow = new Map<number, RejectedRowCells>();
  return {
    byRow,
    see({ rowNumber, cells }, read) {
      if (byRow.size >= MOST_ROWS) return;
      const rejected = read.find(({ kind }) => kind === "rejected");
      if (rejected?.kind !== "rejected") return;
      const length = cells.reduce((sum, cell) => sum + cell.length, 0);
      if (length > MOST_CHARACTERS) return;
      const own = cells.map(ownText);
      byRow.set(rowNumber, { cells: own, whole: rejected.underHeading?.map(ownText) ?? own });
    },
  };
}

/** The columns that such a row has behind its own. */
export function columnsOfHeadings(choices: ImportChoices): readonly MadeColumn[] {
  return choices.groups === undefined ? [] : madeColumnsOf(choices);
}
