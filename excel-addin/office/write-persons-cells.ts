import type { Content } from "../../shared/rendering/cell-content.ts";
import type { PlacedTable } from "../../shared/rendering/place-sections.ts";
import { movedContent, needsTextMark } from "./cell-content.ts";
import { type ExcelBatch, rangeAt, writeGrid } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import type { MergedTable, PersonsCell } from "./merge-table.ts";

export interface PersonsCells {
  readonly found: FoundTable;
  readonly merged: MergedTable;
  readonly grown: PlacedTable;
  /** Column of the sheet that holds the row keys. */
  readonly keyPlace: number;
}

/** Cells of the person's columns that hold text whatever is typed, as "row:column" of the sheet. */
export type TextCells = ReadonlySet<string>;

/** Puts what is the person's beside the rows that it belongs to: their columns, their rows, cells they typed over. */
export async function writePersonsCells(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { found, merged, grown, keyPlace }: PersonsCells,
  textCells: TextCells,
): Promise<void> {
  const { plan, left } = found;
  const { bodyRow } = grown;
  const written = (cell: PersonsCell, isTextCell: boolean): Content =>
    movedContent(cell.content, cell.fromRow, bodyRow + cell.index, isTextCell);
  if (merged.isReordered) {
    for (const column of merged.personColumns) {
      const cells = merged.personColumnCells.filter((cell) => cell.column === column);
      const grid = cells.map((cell) => [
        written(cell, textCells.has(textCellKey(bodyRow + cell.index, left + column))),
      ]);
      await writeGrid(batch, sheet, { row: bodyRow, column: left + column }, grid);
    }
    const blankKeys = merged.keys.slice(plan.rows.length).map(() => [""]);
    await writeGrid(batch, sheet, { row: bodyRow + plan.rows.length, column: keyPlace }, blankKeys);
  }
  const textColumns = new Set(
    plan.columns.flatMap(({ id, format }) => (format === "text" ? (merged.columnIndexes.get(id) ?? []) : [])),
  );
  for (const cell of [...(merged.isReordered ? merged.personRowCells : []), ...merged.keptCells]) {
    const corner = { row: bodyRow + cell.index, column: left + cell.column };
    await writeGrid(batch, sheet, corner, [[written(cell, textColumns.has(cell.column))]]);
  }
}

/**
 * Which cells of the person's columns have the text format, where an apostrophe would stay in sight. Nothing is asked of
 * Excel unless a text is to move that would need one elsewhere; then it costs a round trip, before anything is written.
 */
export async function findTextCells(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  tables: readonly PersonsCells[],
): Promise<TextCells> {
  const asked = tables
    .filter(({ merged }) => merged.isReordered)
    .flatMap(({ found, merged, grown }) =>
      merged.personColumns.flatMap((index) => {
        const cells = merged.personColumnCells.filter(({ column }) => column === index);
        if (!cells.some(({ content }) => needsTextMark(content))) return [];
        const rowCount = Math.min(cells.length, grown.bodyCount);
        const area = { row: grown.bodyRow, column: found.left + index, rowCount, columnCount: 1 };
        const range = rangeAt(sheet, area);
        range.load("numberFormat");
        return [{ area, range }];
      }),
    );
  if (asked.length > 0) await batch.sync();
  const keys = asked.flatMap(({ area, range }) => {
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    range.untrack();
    return formats.flatMap(([format], index) =>
      format === "@" ? [textCellKey(area.row + index, area.column)] : [],
    );
  });
  return new Set(keys);
}

function textCellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
