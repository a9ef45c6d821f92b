import { wholeRows } from "./cell-address.ts";
import { changeRange, type ExcelBatch } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import type { RowChange } from "./row-changes.ts";
import type { SheetRecord } from "./sheet-record.ts";
import { begunOf } from "./table-step.ts";

/** Rows come in above a table's last row: inside of it wherever it ends, so that Excel widens it. From the bottom up. */
export async function growTables(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  tables: readonly FoundTable[],
  record: SheetRecord,
): Promise<RowChange[]> {
  const changes = tables.map((found) => {
    const { plan, bodyRow, bodyCount, keylessCount } = found;
    const lostCount =
      begunOf(record, found)
        .at(-1)
        ?.rows.filter(({ key }) => key === "").length ?? 0;
    const count = Math.max(0, plan.rows.length + keylessCount + lostCount - bodyCount);
    return { after: bodyRow + bodyCount - 1, count };
  });
  for (const { after, count } of changes.toReversed()) {
    if (count === 0) continue;
    await changeRange(batch, sheet.getRange(wholeRows(after, count)), (range) => void range.insert("Down"));
  }
  return changes;
}
