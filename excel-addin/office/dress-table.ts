import { PERSONS_FILL } from "../../shared/rendering/cell-looks.ts";
import { alignmentOf } from "../../shared/rendering/column-alignment.ts";
import type { PlacedTable } from "../../shared/rendering/place-sections.ts";
import { changeRange, type ExcelBatch, rangeAt } from "./excel-batch.ts";
import type { ColumnPlaces } from "./write-table.ts";

/**
 * How a new table's columns stand and which of them are the person's to fill. Set once: rows that come later take it
 * from the rows above, and what a person changes stays.
 */
export async function dressTable(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, headerRow, bodyCount }: PlacedTable,
  places: ColumnPlaces,
): Promise<void> {
  for (const [index, column] of plan.columns.entries()) {
    const place = places.get(column.id);
    if (place === undefined) continue;
    const rowCount = 1 + bodyCount + (plan.hasTotals ? 1 : 0);
    const area = { row: headerRow, column: place, rowCount, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, area), ({ format }) => {
      format.horizontalAlignment = alignmentOf(column, index === 0);
      if (column.isPersons) format.fill.color = PERSONS_FILL;
    });
  }
}
