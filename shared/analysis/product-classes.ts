import type { CurrencyCode } from "../model/money.ts";
import { quantityOfColumns, type SalesColumns } from "../model/sales-columns.ts";
import type { Thresholds } from "../model/thresholds.ts";
import { type AbcItem, type AbcShare, abcClasses } from "./abc.ts";
import { type DaySpan, productAxis, spanAxis } from "./axis.ts";
import { type Cube, sumCube } from "./cube.ts";
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
  const found = new Map<string, number>();
  const items: AbcItem[] = [];
  columns.products.forEach(({ id }, product) => {
    const value = netOfProduct(cube, product, months.length);
    if (value === undefined) return;
    found.set(id, product);
    items.push({ key: id, value });
  });
  const { abcARatio: a, abcBRatio: b, xyzX: x, xyzY: y } = thresholds;
  return abcClasses(items, { a, b }).flatMap((share): readonly ProductClasses[] => {
    const product = found.get(share.key) ?? -1;
    const named = columns.products[product];
    if (named === undefined) return [];
    const start = product * months.length;
    const end = start + months.length;
    let units = 0;
    for (let cell = start; cell < end; cell++) units += cube.quantity[cell] as number;
    const steadiness = steadinessOf(cube.quantity, { x, y }, start, end);
    const { sku, name } = named;
    return [
      {
        ...share,
        sku,
        name,
        quantity: quantityOfColumns(units),
        ...(steadiness !== undefined && { steadiness }),
      },
    ];
  });
}

/** Undefined without a line in any of the months. */
function netOfProduct(
  { sales, returns, lines }: Cube,
  product: number,
  monthCount: number,
): number | undefined {
  let net = 0;
  let lineCount = 0;
  for (let cell = product * monthCount; cell < (product + 1) * monthCount; cell++) {
    net += (sales[cell] as number) + (returns[cell] as number);
    lineCount += lines[cell] as number;
  }
  return lineCount === 0 ? undefined : net;
}
