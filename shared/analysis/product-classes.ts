import type { CurrencyCode } from "../model/money.ts";
import { quantityOfColumns, type SalesColumns } from "../model/sales-columns.ts";
import type { Thresholds } from "../model/thresholds.ts";
import { type AbcShare, abcClasses } from "./abc.ts";
import { type DaySpan, productAxis, spanAxis } from "./axis.ts";
import { sumCube } from "./cube.ts";
import { onlyCurrency } from "./product-changes.ts";
import { type Steadiness, steadinessOf } from "./xyz.ts";

/** A product's classes over some months; its key is the product's id. */
export interface ProductClasses extends AbcShare {
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  /** Absent where none can be said. */
  readonly steadiness?: Steadiness;
}

/** By net in one currency, largest first, of the products that have a line in one of the months. */
export function productClasses(
  columns: SalesColumns,
  currency: CurrencyCode,
  months: readonly DaySpan[],
  thresholds: Pick<Thresholds, "abcARatio" | "abcBRatio" | "xyzX" | "xyzY">,
): readonly ProductClasses[] {
  const cube = sumCube(columns, [
    onlyCurrency(columns, currency),
    productAxis(columns),
    spanAxis(columns, months),
  ]);
  const found = columns.products.flatMap((product, index) => {
    const cells = months.map((_, month) => index * months.length + month);
    if (cells.every((cell) => cube.lines[cell] === 0)) return [];
    const quantities = cells.map((cell) => cube.quantity[cell] ?? 0);
    const value = cells.reduce((sum, cell) => sum + (cube.sales[cell] ?? 0) + (cube.returns[cell] ?? 0), 0);
    return [{ product, quantities, value }];
  });
  const byId = new Map(found.map((one) => [one.product.id, one]));
  const { abcARatio: a, abcBRatio: b, xyzX: x, xyzY: y } = thresholds;
  return abcClasses(
    found.map(({ product, value }) => ({ key: product.id, value })),
    { a, b },
  ).flatMap((share) => {
    const one = byId.get(share.key);
    if (one === undefined) return [];
    const { product, quantities } = one;
    const steadiness = steadinessOf(quantities, { x, y });
    const quantity = quantityOfColumns(quantities.reduce((sum, units) => sum + units, 0));
    return [{ ...share, sku: product.sku, name: product.name, quantity, ...(steadiness && { steadiness }) }];
  });
}
