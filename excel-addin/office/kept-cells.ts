/** Cells of ours that a person typed over: they stay, coloured, until they are given back. */
import { PERSONS_FILL } from "../../shared/rendering/cell-looks.ts";
import type { PlacedRow, PlacedTable } from "../../shared/rendering/place-sections.ts";
import { changeRange, type ExcelBatch, rangeAt } from "./excel-batch.ts";
import type { SheetRecord } from "./sheet-record.ts";
import type { TableStep } from "./table-step.ts";
import { totalsMarkOf } from "./totals-row.ts";
import { FIRST_COLUMN, keyOfCell } from "./write-blocks.ts";

/** Colours what a person typed over, and takes the colour from what they gave back. */
export async function markCells(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { merged, found, places }: TableStep,
  { plan, bodyRow, bodyCount }: PlacedTable,
  record: SheetRecord,
): Promise<void> {
  if (record.keptCells.some(([where]) => where.startsWith(`${plan.id}:`))) {
    for (const { id, isPersons } of plan.columns) {
      const column = places.get(id);
      if (column === undefined || isPersons) continue;
      const area = { row: bodyRow, column, rowCount: bodyCount, columnCount: 1 };
      await changeRange(batch, rangeAt(sheet, area), (range) => range.format.fill.clear());
    }
  }
  for (const { index, column } of merged.keptCells) {
    const cell = { row: bodyRow + index, column: found.left + column, rowCount: 1, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, cell), (range) => {
      range.format.fill.color = PERSONS_FILL;
    });
  }
}

export async function markBlocks(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  kept: ReadonlySet<string>,
  record: SheetRecord,
): Promise<void> {
  const before = new Set(record.keptCells.map(([where, column]) => `${where}#${column}`));
  for (const { mark, row, plan } of rows) {
    for (const index of plan.cells.keys()) {
      const key = keyOfCell(mark, index);
      if (kept.has(key) === before.has(key)) continue;
      const cell = { row, column: FIRST_COLUMN + index, rowCount: 1, columnCount: 1 };
      await changeRange(batch, rangeAt(sheet, cell), ({ format }) => {
        if (kept.has(key)) format.fill.color = PERSONS_FILL;
        else format.fill.clear();
      });
    }
  }
}

/** As the record lists them. */
export function keptCellsOf(
  steps: readonly TableStep[],
  keptInBlocks: ReadonlySet<string>,
): SheetRecord["keptCells"] {
  const inTables = steps.flatMap(({ found: { plan }, merged, keptTotals }) => [
    ...merged.keptCells.map(({ key, columnId }): [string, string] => [`${plan.id}:${key}`, columnId]),
    ...[...keptTotals].map((columnId): [string, string] => [totalsMarkOf(plan), columnId]),
  ]);
  const inBlocks = [...keptInBlocks].map((key): [string, string] => {
    const at = key.lastIndexOf("#");
    return [key.slice(0, at), key.slice(at + 1)];
  });
  return [...inTables, ...inBlocks];
}
