import type { Content } from "../../shared/rendering/cell-content.ts";
import { followingRow } from "./cell-content.ts";
import type { TableRecord } from "./sheet-record.ts";

/** A table as it stands on the sheet, after room was made for the new rows. */
export interface TableState {
  /** Row of the first line of the body, from 0. */
  readonly bodyRow: number;
  /** All columns of the table from left to right. */
  readonly columns: readonly { readonly excelId: number; readonly name: string }[];
  readonly body: readonly (readonly Content[])[];
}

/** Index of the column with the row keys. */
export function keyColumnOf({ columns }: TableState, { keyColumnId }: TableRecord): number {
  return Math.max(
    0,
    columns.findIndex(({ excelId }) => excelId === keyColumnId),
  );
}

export function isFormula(content: Content): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** The formula of a column whose filled cells all hold one formula, their own row apart. */
export function commonFormulaOf(
  state: TableState,
  column: number,
): { readonly content: string; readonly row: number } | undefined {
  const filled = state.body.flatMap((row, index) => {
    const content = row[column] ?? "";
    return content === "" ? [] : [{ content, row: state.bodyRow + index }];
  });
  const [first] = filled;
  if (first === undefined || !isFormula(first.content)) return undefined;
  const form = (content: Content, row: number) => followingRow(content, row, 0);
  const isCommon = filled.every(
    ({ content, row }) => isFormula(content) && form(content, row) === form(first.content, first.row),
  );
  return isCommon ? { content: first.content, row: first.row } : undefined;
}

/** The formula that most cells hold. */
export function commonestOf(contents: readonly Content[]): Content | undefined {
  const counts = new Map<Content, number>();
  for (const content of contents) if (isFormula(content)) counts.set(content, (counts.get(content) ?? 0) + 1);
  return [...counts].reduce<[Content | undefined, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [undefined, 0],
  )[0];
}
