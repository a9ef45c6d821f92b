/** Prices of a list that break its own order, or lie below what the product costs: shown, never mended. */
import type { UnitPrice } from "../model/unit-price.ts";
import { compareDecimals } from "../std/decimal.ts";
import type { ProductDraft } from "./record-drafts.ts";

export type PriceBreak = {
  readonly sku: string;
  readonly name: string;
  /** The price in question, by the name of its column; undefined for the list price. */
  readonly column: string | undefined;
  readonly price: UnitPrice;
} & (
  | { readonly code: "below-cost"; readonly cost: UnitPrice }
  /** In most rows it lies on the other side of this column's price. */
  | { readonly code: "out-of-order"; readonly other: string; readonly otherPrice: UnitPrice }
);

/** Of how many rows a direction must be for the others to break it. */
const LEAST_AGREED = 0.8;
const FEWEST_ROWS = 3;

export function findPriceBreaks(products: readonly ProductDraft[]): readonly PriceBreak[] {
  return [...products.flatMap(belowCost), ...pairsOf(products).flatMap((pair) => outOfOrder(products, pair))];
}

function belowCost({ sku, name, listPrice, cost, columnPrices = {} }: ProductDraft): PriceBreak[] {
  if (cost === undefined) return [];
  const columns = Object.entries(columnPrices);
  const isListColumn = columns.some(([, price]) => listPrice !== undefined && sideOf(price, listPrice) === 0);
  const prices = [...(isListColumn ? [] : [[undefined, listPrice] as const]), ...columns];
  return prices.flatMap(([column, price]) =>
    price !== undefined && (sideOf(price, cost) ?? 0) < 0
      ? [{ code: "below-cost", sku, name, column, price, cost } as const]
      : [],
  );
}

type Pair = readonly [string, string];

/** Columns that stand side by side in the list. */
function pairsOf(products: readonly ProductDraft[]): readonly Pair[] {
  const names = [...new Set(products.flatMap(({ columnPrices = {} }) => Object.keys(columnPrices)))];
  return names.slice(1).map((name, index) => [names[index] ?? "", name]);
}

function outOfOrder(products: readonly ProductDraft[], [left, right]: Pair): PriceBreak[] {
  const sides = products.flatMap(({ sku, name, columnPrices = {} }) => {
    const [price, otherPrice] = [columnPrices[right], columnPrices[left]];
    const side = price && otherPrice && sideOf(price, otherPrice);
    return side ? [{ sku, name, price, otherPrice, side }] : [];
  });
  const upCount = sides.filter(({ side }) => side > 0).length;
  const most = Math.max(upCount, sides.length - upCount);
  if (sides.length < FEWEST_ROWS || most < sides.length * LEAST_AGREED) return [];
  const usual = upCount === most ? 1 : -1;
  return sides
    .filter(({ side }) => side !== usual)
    .map(({ sku, name, price, otherPrice }) => ({
      code: "out-of-order",
      sku,
      name,
      column: right,
      price,
      other: left,
      otherPrice,
    }));
}

/** -1, 0 or 1; undefined where the currencies differ. */
function sideOf(a: UnitPrice, b: UnitPrice): number | undefined {
  return a.currency === b.currency ? compareDecimals(a, b) : undefined;
}
