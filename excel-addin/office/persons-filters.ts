/** What a person filters a table by: a refresh writes into hidden rows too, so that it takes filters off and puts them on again. */
import type { ExcelBatch } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";

export function takeFiltersOff(tables: readonly FoundTable[]): void {
  for (const { table, columns } of tables)
    if (columns.some(({ filter }) => filter !== undefined)) table.clearFilters();
}

/**
 * When the sheet is written and noted: a row that is new and fits no filter is hidden, as a person would expect. A filter that
 * Excel gives and does not take again, as some by colour or icon, stays off; the refresh is whole without it.
 */
export async function putFiltersOn(batch: ExcelBatch, tables: readonly FoundTable[]): Promise<void> {
  for (const { table, columns } of tables)
    for (const { excelId, filter } of columns) {
      if (filter === undefined) continue;
      table.columns.getItem(excelId).filter.apply(withoutNothing(filter));
      await batch.sync().catch(() => undefined);
    }
}

/** Excel answers with every field of a criteria and takes none that is empty. */
function withoutNothing(filter: Excel.FilterCriteria): Excel.FilterCriteria {
  const told = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(told) as unknown as Excel.FilterCriteria;
}
