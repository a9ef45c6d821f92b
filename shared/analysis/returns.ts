import type { CurrencyCode } from "../model/money.ts";
import { quantityOfColumns, type SalesColumns } from "../model/sales-columns.ts";
import { compareTexts } from "../std/compare-texts.ts";
import { type Axis, type DaySpan, productAxis, spanAxis } from "./axis.ts";
import { type Cube, sumCube } from "./cube.ts";
import { onlyCurrency } from "./product-changes.ts";
import { RETURN_KINDS, type ReturnKind, returnKindOf } from "./return-kind.ts";

/**
 * What came back, in minor units of one currency. A ledger gives no reasons in words; it tells goods (a quantity came back) from money alone (a
 * discount afterwards, a price put right).
 */
export interface Returns {
  readonly salesMinorUnits: number;
  /** Both as amounts above 0. */
  readonly goodsMinorUnits: number;
  readonly moneyMinorUnits: number;
  readonly soldQuantity: number;
  readonly returnedQuantity: number;
  /** All that came back, of the sales, and its two parts; absent where nothing was sold. */
  readonly netRatio?: number;
  readonly goodsRatio?: number;
  readonly moneyRatio?: number;
  readonly quantityRatio?: number;
}

export interface ProductReturns extends Returns {
  readonly sku: string;
  readonly name: string;
}

export interface ReturnsOfSpan extends Returns {
  /** The products of which anything came back, that of most first. */
  readonly products: readonly ProductReturns[];
}

/** What counts as a return is said by its rule, whatever the document is. */
export function returnsOf(columns: SalesColumns, currency: CurrencyCode, span: DaySpan): ReturnsOfSpan {
  const cube = sumCube(columns, [
    onlyCurrency(columns, currency),
    spanAxis(columns, [span]),
    productAxis(columns),
    kindAxis(columns),
  ]);
  const products = columns.products.map(({ sku, name }, place) => ({ sku, name, ...sumsOf(cube, [place]) }));
  return {
    ...sumsOf(cube, Array.from(columns.products.keys())),
    products: products
      .filter((one) => amountOf(one) > 0)
      .toSorted((a, b) => amountOf(b) - amountOf(a) || compareTexts(a.sku, b.sku)),
  };
}

function kindAxis({ net, quantity, lineCount }: Pick<SalesColumns, "net" | "quantity" | "lineCount">): Axis {
  const placeOf = Object.fromEntries(RETURN_KINDS.map((kind, place) => [kind, place]));
  const places = new Int32Array(lineCount);
  for (let line = 0; line < lineCount; line++) {
    places[line] = placeOf[returnKindOf(net[line] as number, quantity[line] as number)] as number;
  }
  return { of: "line", count: RETURN_KINDS.length, places };
}

function sumsOf(cube: Cube, products: readonly number[]): Returns {
  const sumOf = (kind: ReturnKind, amountOfCell: (cell: number) => number) =>
    products.reduce(
      (sum, product) => sum + amountOfCell(product * RETURN_KINDS.length + RETURN_KINDS.indexOf(kind)),
      0,
    );
  const netOf = (cell: number) => (cube.sales[cell] ?? 0) + (cube.returns[cell] ?? 0);
  const quantityOf = (cell: number) => cube.quantity[cell] ?? 0;
  const salesMinorUnits = sumOf("sold", netOf);
  const goodsMinorUnits = 0 - sumOf("goods", netOf);
  const moneyMinorUnits = 0 - sumOf("money", netOf);
  const soldQuantity = quantityOfColumns(sumOf("sold", quantityOf));
  const returnedQuantity = quantityOfColumns(0 - sumOf("goods", quantityOf));
  return {
    salesMinorUnits,
    goodsMinorUnits,
    moneyMinorUnits,
    soldQuantity,
    returnedQuantity,
    ...(salesMinorUnits > 0 && {
      netRatio: (goodsMinorUnits + moneyMinorUnits) / salesMinorUnits,
      goodsRatio: goodsMinorUnits / salesMinorUnits,
      moneyRatio: moneyMinorUnits / salesMinorUnits,
    }),
    ...(soldQuantity > 0 && { quantityRatio: returnedQuantity / soldQuantity }),
  };
}

function amountOf({ goodsMinorUnits, moneyMinorUnits }: Returns): number {
  return goodsMinorUnits + moneyMinorUnits;
}
