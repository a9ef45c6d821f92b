import type { ImportChoices } from "./import-choices.ts";

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
