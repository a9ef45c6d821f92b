import type { CurrencyCode } from "../model/money.ts";
import type { ColumnProduct, SalesColumns } from "../model/sales-columns.ts";
import { clientAxis, type DaySpan, productAxis, spanAxis } from "./axis.ts";
import { sumCube } from "./cube.ts";
import { onlyCurrency } from "./product-changes.ts";

/** What each client spent on each category of products. */
export interface CategorySpends {
  readonly categories: readonly string[];
  /** By client id; in minor units, one a category. Clients without a line are missing. */
  readonly byClient: ReadonlyMap<string, ClientSpends>;
}

export interface ClientSpends {
  /** Net within the span and the currency, one a category. */
  readonly minorUnits: Float64Array;
  /** 1 for each category of which they ever had a line, in whatever span and currency. */
  readonly everBought: Uint8Array;
}

/** Two passes. @param categoryOf undefined for a product of no category, which is then nowhere. */
export function categorySpends(
  columns: SalesColumns,
  { currency, span }: { readonly currency: CurrencyCode; readonly span: DaySpan },
  categoryOf: (product: ColumnProduct) => string | undefined,
): CategorySpends {
  const categories = productAxis(columns, categoryOf);
  const clients = clientAxis(columns, (id) => (id === "" ? undefined : id));
  const ever = sumCube(columns, [clients, categories]);
  const spent = sumCube(columns, [
    onlyCurrency(columns, currency),
    spanAxis(columns, [span]),
    clients,
    categories,
  ]);
  const byClient = clients.keys.map((id, client): [string, ClientSpends] => {
    const [start, end] = [client * categories.count, (client + 1) * categories.count];
    const minorUnits = spent.sales
      .slice(start, end)
      .map((sales, place) => sales + (spent.returns[start + place] ?? 0));
    const everBought = Uint8Array.from(ever.lines.subarray(start, end), (count) => Number(count > 0));
    return [id, { minorUnits, everBought }];
  });
  return { categories: categories.keys, byClient: new Map(byClient) };
}
