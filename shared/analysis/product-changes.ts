import type { CurrencyCode } from "../model/money.ts";
import { quantityOfColumns, type SalesColumns } from "../model/sales-columns.ts";
import { type Axis, type DaySpan, productAxis, spanAxis } from "./axis.ts";
import { type Cube, sumCube } from "./cube.ts";
import type { NetAndQuantity, ProductChange } from "./price-volume-mix.ts";

/** What each product brought in two spans of days that share none, in one currency; those sold in neither are left out. */
export function productChanges(
  columns: SalesColumns,
  currency: CurrencyCode,
  before: DaySpan,
  after: DaySpan,
): readonly ProductChange[] {
  const cube = sumCube(columns, [
    onlyCurrency(columns, currency),
    productAxis(columns),
    spanAxis(columns, [before, after]),
  ]);
  return columns.products.flatMap(({ sku, name }, product) => {
    const was = soldIn(cube, product * 2);
    const is = soldIn(cube, product * 2 + 1);
    if (was === undefined && is === undefined) return [];
    return [{ sku, name, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

/** One place, for the lines in this currency. */
export function onlyCurrency({ currencies }: Pick<SalesColumns, "currencies">, currency: CurrencyCode): Axis {
  return {
    of: "currency",
    count: 1,
    places: Int32Array.from(currencies, (code) => (code === currency ? 0 : -1)),
  };
}

function soldIn(cube: Cube, cell: number): NetAndQuantity | undefined {
  if (cube.lines[cell] === 0) return undefined;
  return {
    netMinorUnits: (cube.sales[cell] ?? 0) + (cube.returns[cell] ?? 0),
    quantity: quantityOfColumns(cube.quantity[cell] ?? 0),
  };
}
