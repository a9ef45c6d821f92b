import type { ImportKind } from "../model/import-batch.ts";
import { COLUMN_WORDS } from "./column-words-table.ts";
import { competitorIn } from "./competitor-in.ts";
import { foldText } from "./fold-text.ts";
import type { PreviewOptions } from "./import-preview.ts";
import type { ColumnMatch } from "./match-columns.ts";
import type { Table } from "./read-table.ts";
import { namesPlan } from "./target-words.ts";

/** What no column tells: a price list that names a competitor is theirs, and amounts by month that are called a plan are one. */
export function kindByWords(
  { kind, columns }: ColumnMatch,
  headers: readonly string[],
  { rows, headerRow = 0, columnCount }: Table,
  { fileName = "", competitors = [] }: Pick<PreviewOptions, "fileName" | "competitors">,
): ImportKind {
  const said = [...rows.slice(0, headerRow).flat(), fileName.replace(/\.[^.]*$/, "")];
  if (kind === "products" && competitorIn(said, competitors) !== undefined) return "competitorPrices";
  const hasDocuments = (columns.documentNumber ?? columnCount) < columnCount;
  const isPriced = kind === "products" && columns.listPrice !== undefined;
  const isPlan = namesPlan([...said, ...headers]) && !hasDocuments && !isPriced;
  return isPlan && isPlanOfMonths(headers) ? "targets" : kind;
}

/** A plan has months, by name or by their days, and amounts. */
function isPlanOfMonths(headers: readonly string[]): boolean {
  const folded = headers.map(foldText);
  const has = (words: readonly string[] = []) => folded.some((header) => words.includes(header));
  return (
    has(COLUMN_WORDS.targets.amount) && (has(COLUMN_WORDS.targets.month) || has(COLUMN_WORDS.targets.day))
  );
}
