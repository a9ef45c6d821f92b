import type { ImportChoices } from "./import-choices.ts";
import type { ImportField } from "./import-fields.ts";

/** What makes rows of one thing each of the rows of a file. */
export type Shape = Pick<ImportChoices, "columnCount" | "months" | "monthsTotal" | "groups">;

export type FoundShape = Pick<Shape, "months" | "monthsTotal" | "groups">;

const OF_MONTHS = ["date", "net amount", "document number"] as const;
const OF_DOCUMENTS = ["client name", "document type", "document number", "date"] as const;

/** A column that a shape adds after those of the file, by a name that match-columns.ts knows. */
export type MadeColumn = (typeof OF_MONTHS)[number] | (typeof OF_DOCUMENTS)[number];

export function madeColumnsOf({ months, groups }: Pick<Shape, "months" | "groups">): readonly MadeColumn[] {
  if (months.length > 0) return OF_MONTHS;
  return groups?.kind === "documents" ? OF_DOCUMENTS : [];
}

/** What a column of the file's own would say of every month of its row: a row total would be counted once a month. */
const SAID_OF_ONE_MONTH: ReadonlySet<ImportField> = new Set([
  "documentNumber",
  "lineNumber",
  "day",
  "year",
  "month",
  "dayOfMonth",
  "quantity",
  "unitPrice",
  "discount",
  "net",
  "amount",
]);

/** Whether the column may be the field in this shape: what is said of one month stands in the made columns alone. */
export function mayHold(field: ImportField, column: number, { months, columnCount }: Shape): boolean {
  return months.length === 0 || column >= columnCount || !SAID_OF_ONE_MONTH.has(field);
}
