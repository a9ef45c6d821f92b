import { documentIn } from "./document-text.ts";
import type { GroupRows } from "./import-choices.ts";
import { isEmptyRow } from "./row-reader.ts";
import { createTotalsFinder } from "./totals-rows.ts";

type Rows = readonly (readonly string[])[];

const FEWEST_GROUPS = 2;
const MOST_COLUMNS = 3;
const LEAST_FOLLOWED = 0.7;
/** Of the rows of a statement, those that are a heading or a document. */
const LEAST_KNOWN = 0.8;
/** Of the documents of a statement: "RUB" and notes may stand beside some. */
const MOST_WITH_TEXTS = 0.3;

/** How rows stand under headings of their own: a statement of documents by client, or a client named once above its rows. */
export function findGroups(data: Rows, columnCount: number): GroupRows | undefined {
  const isTotal = createTotalsFinder();
  const rows = data.filter((row) => !isEmptyRow(row) && !isTotal(row));
  return findDocuments(rows) ?? findBlanks(rows, columnCount);
}

/** The first column holds names and, below each, documents; the others hold their sums. */
function findDocuments(rows: Rows): GroupRows | undefined {
  const column = 0;
  const documents = rows.filter((row) => documentIn(row[column] ?? "") !== undefined);
  const headings = rows.filter(
    (row) => isNameOverSums(row, column) && documentIn(row[column] ?? "") === undefined,
  );
  // A ledger that names the client of each row in another column is one row a thing.
  const withTexts = documents.filter((row) =>
    row.some((cell, index) => index !== column && /\p{L}/u.test(cell)),
  );
  const isStatement =
    headings.length >= FEWEST_GROUPS &&
    documents.length >= headings.length &&
    headings.length + documents.length >= rows.length * LEAST_KNOWN &&
    withTexts.length <= documents.length * MOST_WITH_TEXTS;
  return isStatement ? { kind: "documents", column } : undefined;
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

/** Filled there, and elsewhere at most sums, in half of the columns. */
export function isHeadingAt(row: readonly string[], column: number, columnCount: number): boolean {
  const others = row.filter((cell, index) => index !== column && cell.trim() !== "");
  return isNameOverSums(row, column) && others.length <= (columnCount - 1) / 2;
}

/** A name there, and elsewhere nothing but numbers. */
export function isNameOverSums(row: readonly string[], column: number): boolean {
  const isNamed = /\p{L}/u.test(row[column] ?? "");
  return isNamed && row.every((cell, index) => index === column || /^[\d\s.,()'’+-]*$/.test(cell));
}
