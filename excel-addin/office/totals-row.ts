/** The totals row of a table of ours: what Dosar writes there, and what a person typed over it. */
import { formatCodeOf, type TableColumn, type TablePlan } from "../../shared/model/sheet-plan.ts";
import type { Content } from "../../shared/rendering/cell-content.ts";
import { PERSONS_FILL } from "../../shared/rendering/cell-looks.ts";
import type { PlacedTable } from "../../shared/rendering/place-sections.ts";
import { resolveTemplate, type TemplateNames } from "../../shared/rendering/resolve-template.ts";
import { hashOfContent } from "./cell-content.ts";
import { changeRange, type ExcelBatch, rangeAt } from "./excel-batch.ts";
import type { SheetRecord, TableRecord } from "./sheet-record.ts";
import { isFormula } from "./table-state.ts";
import type { ColumnPlaces } from "./write-table.ts";

/** The totals row as it stands, by planned column. */
export type TotalsContents = ReadonlyMap<string, Content>;

export const NO_KEPT: ReadonlySet<string> = new Set();

/** A total that Dosar has not written is the person's; an emptied one is given back to Dosar. */
export function keptTotalsOf(
  plan: TablePlan,
  { totals }: TableRecord,
  contents: TotalsContents,
  names: TemplateNames,
): ReadonlySet<string> {
  const kept = plan.columns.filter((column) => {
    const content = contents.get(column.id) ?? "";
    const ours = totalOf(column, plan, names);
    if (content === "" || ours === undefined || content === ours) return false;
    const before = totals?.[column.id];
    // Sheets of before say nothing of totals: there a formula is taken for ours, in Excel's spelling.
    return before === undefined ? !isFormula(content) : before !== hashOfContent(content);
  });
  return new Set(kept.map(({ id }) => id));
}

/** Of what Dosar wrote, as Excel spells it; of a kept total what Dosar would have written. */
export function totalHashesOf(
  plan: TablePlan,
  contents: TotalsContents,
  kept: { readonly columnIds: ReadonlySet<string>; readonly before: TableRecord["totals"] },
): TableRecord["totals"] {
  const hashes = plan.columns.flatMap(({ id, total }) => {
    const content = contents.get(id);
    if (total === undefined || content === undefined) return [];
    const hash = kept.columnIds.has(id) ? (kept.before?.[id] ?? "") : hashOfContent(content);
    return [[id, hash] as const];
  });
  return Object.fromEntries(hashes);
}

export async function writeTotals(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, bodyRow, bodyCount }: PlacedTable,
  places: ColumnPlaces,
  { names, kept }: { readonly names: TemplateNames; readonly kept: ReadonlySet<string> },
): Promise<void> {
  for (const column of plan.columns) {
    const place = places.get(column.id);
    const content = totalOf(column, plan, names);
    if (place === undefined || content === undefined || kept.has(column.id)) continue;
    const cell = { row: bodyRow + bodyCount, column: place, rowCount: 1, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, cell), (range) => {
      range.numberFormat = [[column.total && "text" in column.total ? "@" : formatCodeOf(column.format)]];
      range.values = [[content]];
    });
  }
}

/** Colours totals that the person typed over, and takes the colour from those that they gave back. */
export async function markTotals(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  { plan, bodyRow, bodyCount }: PlacedTable,
  places: ColumnPlaces,
  { kept, record }: { readonly kept: ReadonlySet<string>; readonly record: SheetRecord },
): Promise<void> {
  const where = totalsMarkOf(plan);
  for (const { id } of plan.columns) {
    const place = places.get(id);
    const wasKept = record.keptCells.some(([place, columnId]) => place === where && columnId === id);
    if (place === undefined || wasKept === kept.has(id)) continue;
    const cell = { row: bodyRow + bodyCount, column: place, rowCount: 1, columnCount: 1 };
    await changeRange(batch, rangeAt(sheet, cell), ({ format }) => {
      if (wasKept) format.fill.clear();
      else format.fill.color = PERSONS_FILL;
    });
  }
}

/** Under which the totals of a table are listed among the cells that were typed over. */
export function totalsMarkOf({ id }: TablePlan): string {
  return `${id}#totals`;
}

function totalOf({ total }: TableColumn, plan: TablePlan, names: TemplateNames): string | undefined {
  if (total === undefined) return undefined;
  return "text" in total ? total.text : resolveTemplate(total.formula, names, plan.id);
}
