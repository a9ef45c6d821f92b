import { wholeRows } from "../../shared/rendering/cell-address.ts";
import type { PlacedTable } from "../../shared/rendering/place-sections.ts";
import { changeRange, type ExcelBatch, rangeAt } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import type { MergedTable } from "./merge-table.ts";
import type { RowChange } from "./row-changes.ts";

/** Rows at a table's end for which there is nothing to write any more. */
export interface Surplus {
  /** The body's last row. */
  readonly lastRow: number;
  readonly count: number;
  readonly left: number;
  readonly columnCount: number;
  /** Whether something stands in these rows outside of the table, which would go with them. */
  readonly hasNeighbours: boolean;
}

/** One round trip where a table is to shrink, and none elsewhere. */
export async function findSurplus(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  tables: readonly {
    readonly found: FoundTable;
    readonly merged: MergedTable;
    readonly grown: PlacedTable;
  }[],
): Promise<readonly Surplus[]> {
  const asked = tables.map(({ found: { left, columns }, merged, grown }, index) => {
    const others = tables.filter((_, other) => other !== index).map((table) => table.grown);
    const count = Math.max(0, grown.bodyCount - Math.max(1, merged.keys.length));
    const lastRow = grown.bodyRow + grown.bodyCount - 1;
    const surplus = { lastRow, count, left, columnCount: columns.length, hasNeighbours: false };
    if (count === 0) return { surplus };
    // Empty rows of a table beside are no contents, and are its own to take away.
    if (others.some((other) => standsBeside(other, lastRow - count + 1, lastRow)))
      return { surplus: { ...surplus, hasNeighbours: true } };
    const rows = sheet.getRange(wholeRows(lastRow - count + 1, count));
    const used = rows.getUsedRangeOrNullObject(true);
    used.load("columnIndex,columnCount");
    return { surplus, rows, used };
  });
  if (asked.some(({ used }) => used !== undefined)) await batch.sync();
  return asked.map(({ surplus, rows, used }) => {
    if (used === undefined) return surplus;
    const hasNeighbours = !used.isNullObject && isWider(used, surplus);
    used.untrack();
    rows.untrack();
    return { ...surplus, hasNeighbours };
  });
}

function standsBeside(
  { headerRow, bodyRow, bodyCount }: PlacedTable,
  firstRow: number,
  lastRow: number,
): boolean {
  return headerRow <= lastRow && bodyRow + bodyCount >= firstRow;
}

function isWider(
  used: { readonly columnIndex: number; readonly columnCount: number },
  { left, columnCount }: { readonly left: number; readonly columnCount: number },
): boolean {
  return used.columnIndex < left || used.columnIndex + used.columnCount > left + columnCount;
}

/**
 * Takes surplus rows away whole, so that what stands below moves up with all its columns. Where a person wrote beside
 * them they stay, as empty rows of the table.
 */
export async function shrinkTables(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  surpluses: readonly Surplus[],
): Promise<RowChange[]> {
  for (const { lastRow, count, left, columnCount, hasNeighbours } of surpluses.toReversed()) {
    if (count === 0) continue;
    const row = lastRow - count + 1;
    if (hasNeighbours) {
      const area = { row, column: left, rowCount: count, columnCount };
      await changeRange(batch, rangeAt(sheet, area), (range) => range.clear("Contents"));
    } else {
      await changeRange(batch, sheet.getRange(wholeRows(row, count)), (range) => range.delete("Up"));
    }
  }
  return surpluses.map(({ lastRow, count, hasNeighbours }) => ({
    after: lastRow,
    count: hasNeighbours || count === 0 ? 0 : -count,
  }));
}
