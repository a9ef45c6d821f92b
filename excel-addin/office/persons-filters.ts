/** What a person filters a table by: a refresh writes into hidden rows too, so that it takes filters off and puts them on again. */
import type { ExcelBatch } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";

export function takeFiltersOff(tables: readonly FoundTable[]): void {
  for (const { table, columns } of tables)
    if (columns.some(({ filter }) => filter !== undefined)) table.clearFilters();
}

/** After all rows stand: a row that is new and fits no filter is hidden, as a person would expect. */
export async function putFiltersOn(batch: ExcelBatch, tables: readonly FoundTable[]): Promise<void> {
  for (const { table, columns } of tables)
    for (const { excelId, filter } of columns) {
      if (filter === undefined) continue;
      await batch.makeRoom(BYTES_OF_A_FILTER + JSON.stringify(filter).length);
      table.columns.getItem(excelId).filter.apply(withoutNothing(filter));
    }
}

const BYTES_OF_A_FILTER = 500;

/** Excel answers with every field of a criteria and takes none that is empty. */
function withoutNothing(filter: Excel.FilterCriteria): Excel.FilterCriteria {
  const told = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(told) as unknown as Excel.FilterCriteria;
}
