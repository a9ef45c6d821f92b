import { documentIn } from "./document-text.ts";
import type { GroupRows } from "./import-choices.ts";
import { isEmptyRow, isTotalsRow } from "./row-reader.ts";

type Rows = readonly (readonly string[])[];

const FEWEST_GROUPS = 2;
const MOST_COLUMNS = 3;
const LEAST_FOLLOWED = 0.7;

/** How rows stand under headings of their own: a statement of documents by client, or a client named once above its rows. */
export function findGroups(data: Rows, columnCount: number): GroupRows | undefined {
  const rows = data.filter((row) => !isEmptyRow(row) && !isTotalsRow(row));
  return findDocuments(rows) ?? findBlanks(rows, columnCount);
}

/** One column holds names and, below each, documents: "Реализация 0000-12 от 15.01.2026". */
function findDocuments(rows: Rows): GroupRows | undefined {
  const column = 0;
  const documents = rows.filter((row) => documentIn(row[column] ?? "") !== undefined).length;
  const headings = rows.length - documents;
  return headings >= FEWEST_GROUPS && documents >= headings ? { kind: "documents", column } : undefined;
}

/** A column is filled in rows that leave most others blank, and blank in the rows below. */
function findBlanks(rows: Rows, columnCount: number): GroupRows | undefined {
  for (let column = 0; column < Math.min(MOST_COLUMNS, columnCount - 2); column++) {
    const isHeading = rows.map((row) => isHeadingAt(row, column, columnCount));
    const headings = isHeading.filter(Boolean).length;
    const others = rows.filter((_, index) => isHeading[index] === false);
    const areBlank = others.every((row) => (row[column] ?? "").trim() === "");
    const followed = isHeading.filter((is, index) => is && isHeading[index + 1] === false).length;
    const isGrouped =
      headings >= FEWEST_GROUPS &&
      others.length >= headings &&
      areBlank &&
      followed >= headings * LEAST_FOLLOWED;
    if (isGrouped) return { kind: "blanks", column };
  }
  return undefined;
}

/** Filled there, and elsewhere at most sums. */
export function isHeadingAt(row: readonly string[], column: number, columnCount: number): boolean {
  const heading = (row[column] ?? "").trim();
  if (heading === "" || !/\p{L}/u.test(heading)) return false;
  const others = row.filter((cell, index) => index !== column && cell.trim() !== "");
  return others.every((cell) => /^[\d\s.,()'’+-]+$/.test(cell)) && others.length <= (columnCount - 1) / 2;
}
