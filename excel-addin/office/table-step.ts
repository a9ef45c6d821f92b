import type { Content } from "../../shared/rendering/cell-content.ts";
import type { PlacedTable } from "../../shared/rendering/place-sections.ts";
import type { TemplateNames } from "../../shared/rendering/resolve-template.ts";
import type { FoundTable } from "./find-parts.ts";
import { mergeTable } from "./merge-table.ts";
import { byColumn } from "./record-sheet.ts";
import { recoverTable } from "./recover-table.ts";
import { type RowChange, rowAfter } from "./row-changes.ts";
import type { BegunTable, SheetRecord } from "./sheet-record.ts";
import { keptTotalsOf } from "./totals-row.ts";
import type { PersonsCells } from "./write-persons-cells.ts";
import type { ColumnPlaces } from "./write-table.ts";

/** A table on its way from what stands on the sheet to what will; `grown` until rows that are left over go. */
export interface TableStep extends PersonsCells {
  /** Columns of the sheet by the planned ones. */
  readonly places: ColumnPlaces;
  /** Planned columns whose total a person typed over. */
  readonly keptTotals: ReadonlySet<string>;
}

/** What was read of a table. */
export interface ReadTable {
  readonly bodyRow: number;
  readonly body: readonly (readonly Content[])[];
  /** Absent where no totals row shows. */
  readonly totals: readonly Content[] | undefined;
}

export function stepOf(
  found: FoundTable,
  record: SheetRecord,
  { bodyRow, body, totals }: ReadTable,
  names: TemplateNames,
): TableStep {
  const { plan, record: known, columns, left } = found;
  const begun = begunOf(record, found);
  const { record: recovered, state } = recoverTable(plan, known, begun, { bodyRow, columns, body });
  const merged = mergeTable(plan, { record: recovered, begun }, state);
  return {
    found,
    merged,
    grown: { plan, headerRow: bodyRow - 1, bodyRow, bodyCount: body.length },
    places: new Map([...merged.columnIndexes].map(([id, index]) => [id, left + index])),
    keyPlace: left + keyIndexOf(found),
    keptTotals: keptTotalsOf(plan, known, byColumn(merged.columnIndexes, totals), names),
  };
}

export function begunOf({ begun = [] }: SheetRecord, { plan }: FoundTable): readonly BegunTable[] {
  return begun.flatMap(({ tables }) => tables[plan.id] ?? []);
}

export function placedAfter({ found, grown }: TableStep, shrinkage: readonly RowChange[]): PlacedTable {
  const bodyRow = rowAfter(grown.bodyRow, shrinkage);
  const own = shrinkage.find(({ after }) => after === grown.bodyRow + grown.bodyCount - 1);
  const bodyCount = grown.bodyCount + (own?.count ?? 0);
  return { plan: found.plan, headerRow: bodyRow - 1, bodyRow, bodyCount };
}

export function keyIndexOf({ columns, record }: FoundTable): number {
  return Math.max(
    0,
    columns.findIndex(({ excelId }) => excelId === record.keyColumnId),
  );
}
