import type { ImportChoices } from "./import-choices.ts";
import { isRepeatedHeader, type Row } from "./row-reader.ts";

/** Knows the rows of a header again, wherever a report prints them once more. */
export interface HeaderMemory {
  readonly keep: (row: Row) => void;
  /** A header of one row is told from data only where that would make several things of it; else it fails as data first. */
  readonly isAgain: (row: Row) => boolean;
}

export function createHeaderMemory(choices: ImportChoices, isOneRowTold: boolean): HeaderMemory {
  const headers: (readonly string[])[] = [];
  const isTold = isOneRowTold || choices.headerRows > 1;
  return {
    keep: ({ cells }) => {
      headers.push(Array.from({ length: choices.columnCount }, (_, column) => (cells[column] ?? "").trim()));
    },
    isAgain: ({ cells }) => isTold && headers.some((header) => isRepeatedHeader(cells, header)),
  };
}
