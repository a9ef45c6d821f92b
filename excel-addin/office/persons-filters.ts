/**
 * What a person filters a table by: a refresh writes into hidden rows too, so that it takes filters off and puts them on
 * again. What was taken off is kept in the record of the writing until that is done.
 */
import type { ExcelBatch } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import type { BegunWriting, SheetRecord } from "./sheet-record.ts";

type KeptFilters = NonNullable<BegunWriting["filters"]>;

/**
 * The tables with the filters that a refresh before this one took off and did not get to put on. In a table that the person
 * has filtered since, only theirs count: the rows that both left out would be gone from sight.
 */
export function withLostFilters(
  tables: readonly FoundTable[],
  { begun = [] }: SheetRecord,
): readonly FoundTable[] {
  return tables.map((found) => {
    if (found.columns.some(({ filter }) => filter !== undefined)) return found;
    const lost = Object.assign({}, ...begun.map(({ filters }) => filters?.[found.plan.id] ?? {}));
    const columns = found.columns.map((column) => ({ ...column, filter: lost[column.excelId] }));
    return { ...found, columns };
  });
}

/** Undefined when no table is filtered. */
export function filtersOf(tables: readonly FoundTable[]): KeptFilters | undefined {
  const filters = tables.flatMap(({ plan, columns }) => {
    const own = columns.flatMap(({ excelId, filter }) => (filter ? [[excelId, { ...filter }] as const] : []));
    return own.length === 0 ? [] : [[plan.id, Object.fromEntries(own)] as const];
  });
  return filters.length === 0 ? undefined : Object.fromEntries(filters);
}

export function takeFiltersOff(tables: readonly FoundTable[]): void {
  for (const { table, columns } of tables)
    if (columns.some(({ filter }) => filter !== undefined)) table.clearFilters();
}

/**
 * When all is written and before it is noted: a row that is new and fits no filter is hidden, as a person would expect. A
 * filter that Excel gives and does not take again, as some by colour or icon, stays off; the refresh is whole without it.
 */
export async function putFiltersOn(batch: ExcelBatch, tables: readonly FoundTable[]): Promise<void> {
  if (filtersOf(tables) === undefined) return;
  await batch.sync();
  for (const { table, columns } of tables)
    for (const { excelId, filter } of columns) {
      if (filter === undefined) continue;
      const apply = () => {
        table.columns.getItem(excelId).filter.apply(withoutNothing(filter));
        return batch.sync();
      };
      // Once more, since a request may fail for another reason than the filter.
      await apply().catch(() => apply().catch(() => undefined));
    }
}

/** Excel answers with every field of a criteria and takes none that is empty. */
function withoutNothing(filter: Excel.FilterCriteria): Excel.FilterCriteria {
  const told = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(told) as unknown as Excel.FilterCriteria;
}
