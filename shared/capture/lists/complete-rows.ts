import type { CapturedRow } from "../../model/captured-list.ts";
import type { PriceContext } from "../../price/price-reading.ts";
import type { StructuredProduct } from "../structured-product.ts";
import { checkPrice, hiddenPrice } from "./check-price.ts";
import { matchProducts, productPageOf } from "./match-products.ts";

/**
 * The rows that stand in sight, with what the page's data says of them besides: codes, pages, names that were cut off. Prices in
 * sight stand and are held against the data's. The data adds no row.
 */
export function completeRows(
  rows: readonly CapturedRow[],
  products: readonly StructuredProduct[],
  { address, context }: { readonly address: string; readonly context: PriceContext },
): readonly CapturedRow[] {
  if (products.length === 0) return rows;
  const productOf = matchProducts(products, rows, address);
  return rows.map((row) => {
    const product = productOf(row);
    return product ? completeRow(row, product, { address, context }) : row;
  });
}

interface Place {
  readonly address: string;
  readonly context: PriceContext;
}

function completeRow(row: CapturedRow, product: StructuredProduct, { address, context }: Place): CapturedRow {
  const url = row.url ?? productPageOf(product.url, address);
  const gtin = row.gtin ?? product.gtin;
  const sku = row.sku ?? product.sku?.slice(0, 100);
  return {
    ...row,
    name: wholeNameOf(row.name, product.name),
    ...(url !== undefined && { url }),
    ...(gtin !== undefined && { gtin }),
    ...(sku !== undefined && { sku }),
    prices: pricesOf(row, product, { address, context }),
  };
}

/** The name in sight, unless it is cut off and the data goes on with it. */
function wholeNameOf(name: string, whole: string | undefined): string {
  const stem = name.replace(/\s*(?:\.{3}|…)\s*$/, "");
  return stem !== name && whole?.startsWith(stem) ? whole.slice(0, 500) : name;
}

/** Of several columns the data does not say which it means: where it names one of them, all stand. */
function pricesOf(
  { prices, oldPrice }: CapturedRow,
  product: StructuredProduct,
  { address, context }: Place,
): CapturedRow["prices"] {
  if (prices.length !== 1) return prices;
  return prices.map((price) =>
    price ? checkPrice(price, { product, oldPrice, context }) : hiddenPrice(product, context, address),
  );
}
