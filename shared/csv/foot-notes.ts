import type { RejectedRow, RejectionReason } from "../model/rejected-row.ts";
import type { PreviewRow } from "./import-preview.ts";
import { type Row, wholeTextOf } from "./row-reader.ts";

/** A note fills one cell, or a third of a wide table: "Întocmit: …", "Директор ____". */
const MOST_FILLED = 0.34;
/** What is wrong with a note that is taken for data. */
const REASONS_OF_NOTES: ReadonlySet<RejectionReason> = new Set([
  "missing-value",
  "not-a-day",
  "not-a-number",
]);

/** Finds the notes and signatures under the data: what could not be read after the last row that could, and is nearly empty. */
export interface FootNotes {
  readonly see: (row: Row, read: PreviewRow) => void;
  /** The rejected rows, those of notes called so, with their whole text. */
  readonly name: (rejectedRows: readonly RejectedRow[]) => readonly RejectedRow[];
}

export function createFootNotes(columnCount: number, delimiter: string): FootNotes {
  const textByRow = new Map<number, string>();
  return {
    see(row, read) {
      if (read.kind !== "rejected") {
        if (textByRow.size > 0) textByRow.clear();
      } else if (REASONS_OF_NOTES.has(read.rejected.reason) && isThin(row.cells, columnCount)) {
        textByRow.set(row.rowNumber, wholeTextOf(row.cells, delimiter));
      }
    },
    name: (rejectedRows) =>
      rejectedRows.map((rejected): RejectedRow => {
        const { rowNumber } = rejected;
        const text = textByRow.get(rowNumber);
        return text === undefined ? rejected : { rowNumber, text, reason: "note-row" };
      }),
  };
}

function isThin(cells: readonly string[], columnCount: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  return columnCount > 1 && filled <= Math.max(1, columnCount * MOST_FILLED);
}
