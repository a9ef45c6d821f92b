/** What Dosar wrote into a table, as far as four characters a cell tell. */
import type { TablePlan } from "../../shared/model/sheet-plan.ts";
import { type Content, contentOf } from "../../shared/rendering/cell-content.ts";
import { HASH_LENGTH, hashOfContent } from "./cell-content.ts";
import type { BegunTable, TableRecord } from "./sheet-record.ts";

/** Of a cell that Dosar did not write, or whose content is Excel's to work out. */
export const NO_HASH = "-".repeat(HASH_LENGTH);

/** Hashes of the cells of one row, in the order of `columns`. */
type RowHashes = Pick<BegunTable, "columns" | "hashes">;

/** The new hashes of a table's rows: of what Dosar says, not of what a person made of it. */
export function hashesOf(plan: TablePlan): Record<string, string> {
  return Object.fromEntries(
    plan.rows.map((row) => [
      row.key,
      plan.columns
        .map((column, index) =>
          column.formula === undefined && column.isPersons !== true
            ? hashOfContent(contentOf(row.cells[index] ?? null))
            : NO_HASH,
        )
        .join(""),
    ]),
  );
}

/** Those of the rows that will read otherwise than the record has it. */
export function changedHashesOf(plan: TablePlan, record: TableRecord): RowHashes {
  const columns = plan.columns.map(({ id }) => id);
  const isSameOrder = columns.join() === record.columns.join();
  const changed = Object.entries(hashesOf(plan)).filter(
    ([key, hash]) => !isSameOrder || record.hashes[key] !== hash,
  );
  return { columns, hashes: Object.fromEntries(changed) };
}

/** Whether Dosar wrote this content into that cell. */
export function isWrittenByUs(
  { columns, hashes }: RowHashes,
  cell: { readonly key: string; readonly columnId: string },
  content: Content,
): boolean {
  return hashAt(columns, hashes[cell.key] ?? "", cell.columnId) === hashOfContent(content);
}

/** Hashes of all that Dosar wrote into a column, whatever the row. */
export function hashesOfColumn(writings: readonly RowHashes[], columnId: string): ReadonlySet<string> {
  return new Set(
    writings.flatMap(({ columns, hashes }) =>
      Object.values(hashes).map((row) => hashAt(columns, row, columnId)),
    ),
  );
}

function hashAt(columns: readonly string[], hashes: string, columnId: string): string {
  const index = columns.indexOf(columnId);
  return index < 0 ? "" : hashes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
}
