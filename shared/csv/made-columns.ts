import type { ImportChoices } from "./import-choices.ts";
import type { ImportField } from "./import-fields.ts";

/** What makes rows of one thing each of the rows of a file. */
export type Shape = Pick<ImportChoices, "columnCount" | "months" | "monthsHold" | "monthsTotal" | "groups">;

export type FoundShape = Pick<Shape, "months" | "monthsHold" | "monthsTotal" | "groups">;

const OF_MONTHS = ["date", "net amount", "document number"] as const;
const OF_MONTHLY_PIECES = ["date", "quantity", "document number"] as const;
const OF_DOCUMENTS = ["client name", "document type", "document number", "date"] as const;

/** A column that a shape adds after those of the file, by a name that match-columns.ts knows. */
export type MadeColumn =
  | (typeof OF_MONTHS)[number]
  | (typeof OF_MONTHLY_PIECES)[number]
  | (typeof OF_DOCUMENTS)[number];

export function madeColumnsOf({
  months,
  monthsHold,
  groups,
}: Pick<Shape, "months" | "monthsHold" | "groups">): readonly MadeColumn[] {
  if (months.length > 0) return monthsHold === "quantities" ? OF_MONTHLY_PIECES : OF_MONTHS;
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
  "vat",
  "vatRate",
  "gross",
  "documentTotal",
  "amount",
]);

/** Whether the column may be the field in this shape: what is said of one month stands in the made columns alone. */
export function mayHold(
  field: ImportField,
  column: number,
  { months, monthsHold, columnCount }: Shape,
): boolean {
  if (months.length === 0 || column >= columnCount) return true;
  return !SAID_OF_ONE_MONTH.has(field) || (monthsHold === "quantities" && SAID_OF_A_PIECE.has(field));
}

/** What holds for each piece, whichever month it was sold in. */
const SAID_OF_A_PIECE: ReadonlySet<ImportField> = new Set(["unitPrice", "discount"]);
