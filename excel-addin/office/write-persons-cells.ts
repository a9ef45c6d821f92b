import { type Content, movedContent, needsTextMark } from "./cell-content.ts";
import { type ExcelBatch, rangeAt, writeGrid } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import type { MergedTable, PersonsCell } from "./merge-table.ts";
import type { PlacedTable } from "./place-sections.ts";

export interface PersonsCells {
  readonly found: FoundTable;
  readonly merged: MergedTable;
  readonly grown: PlacedTable;
  /** Column of the sheet that holds the row keys. */
  readonly keyPlace: number;
}

/** Puts what is the person's beside the rows that it belongs to: their columns, their rows, cells they typed over. */
export async function writePersonsCells(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { found, merged, grown, keyPlace }: PersonsCells,
): Promise<void> {
  const { plan, left } = found;
  const { bodyRow } = grown;
  const written = (cell: PersonsCell, isTextCell: boolean): Content =>
    movedContent(cell.content, cell.fromRow, bodyRow + cell.index, isTextCell);
  if (merged.isReordered) {
    for (const column of merged.personColumns) {
      const cells = merged.personColumnCells.filter((cell) => cell.column === column);
      const areText = await textCellsOf(batch, sheet, { row: bodyRow, column: left + column }, cells);
      const grid = cells.map((cell, index) => [written(cell, areText[index] === true)]);
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
 * Which of the cells below the corner have the text format, where an apostrophe would stay in sight. Nothing is asked
 * of Excel unless a text is among them that would need one elsewhere; then it costs a round trip.
 */
async function textCellsOf(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  corner: { readonly row: number; readonly column: number },
  cells: readonly PersonsCell[],
): Promise<readonly boolean[]> {
  if (!cells.some(({ content }) => needsTextMark(content))) return [];
  const range = rangeAt(sheet, { ...corner, rowCount: cells.length, columnCount: 1 });
  range.load("numberFormat");
  await batch.sync();
  const formats: readonly (readonly unknown[])[] = range.numberFormat;
  range.untrack();
  return formats.map(([format]) => format === "@");
}
