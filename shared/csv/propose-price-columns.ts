import type { ImportKind } from "../model/import-batch.ts";
import {
  dearestColumn,
  findPriceColumns,
  givenPriceColumns,
  hasPlainList,
  type PricedTable,
} from "./find-price-columns.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ColumnByField } from "./import-fields.ts";
import type { PreviewOptions } from "./import-preview.ts";

/**
 * The columns of prices, and which of them is the list price: the dearest, unless a column of its own is it or the person has chosen
 * otherwise.
 */
export function proposePriceColumns(
  kind: ImportKind,
  columns: ColumnByField,
  table: PricedTable,
  given: Pick<PreviewOptions, "columns" | "priceColumns">,
): Pick<ImportChoices, "columns" | "priceColumns"> {
  if (kind !== "products" && kind !== "competitorPrices") return { columns, priceColumns: [] };
  const priceColumns = given.priceColumns
    ? givenPriceColumns(table, given.priceColumns)
    : findPriceColumns(table, columns);
  const isListSaid = given.columns !== undefined && "listPrice" in given.columns;
  if (priceColumns.length === 0 || isListSaid || hasPlainList(table, columns))
    return { columns, priceColumns };
  const listPrice = dearestColumn(table, priceColumns);
  return { columns: { ...columns, ...(listPrice !== undefined && { listPrice }) }, priceColumns };
}
