import type { CapturedRow } from "../../model/captured-list.ts";
import { comparableText } from "../../std/comparable-text.ts";
import { groupBy } from "../../std/group-by.ts";
import { hostOf, ownAddress } from "../page-address.ts";
import type { StructuredProduct } from "../structured-product.ts";

/** Which product of the page's data a row is; undefined where none or several may be meant. */
export type ProductOfRow = (row: CapturedRow) => StructuredProduct | undefined;

/** By the row's page, else its codes, else its name where one row and one product alone have it. */
export function matchProducts(
  products: readonly StructuredProduct[],
  rows: readonly CapturedRow[],
  address: string,
): ProductOfRow {
  const byPage = index(products, ({ url }) => pageKeyOf(url, address));
  const byGtin = index(products, ({ gtin }) => gtin);
  const bySku = index(products, ({ sku }) => sku);
  const byName = index(products, ({ name }) => nameKeyOf(name));
  const rowsByName = groupBy(rows, ({ name }) => nameKeyOf(name));
  return (row) => {
    const nameKey = nameKeyOf(row.name);
    const isOnly = rowsByName.get(nameKey)?.length === 1;
    const found =
      byPage(pageKeyOf(row.url, address)) ??
      byGtin(row.gtin) ??
      bySku(row.sku) ??
      (isOnly ? byName(nameKey) : undefined);
    const isOther = row.gtin !== undefined && found?.gtin !== undefined && found.gtin !== row.gtin;
    return isOther ? undefined : found;
  };
}

type Lookup = (key: string | undefined) => StructuredProduct | undefined;

/** Finds by keys; what several products with other prices or codes share finds nothing. */
function index(
  products: readonly StructuredProduct[],
  keyOf: (product: StructuredProduct) => string | undefined,
): Lookup {
  const groups = groupBy(products, keyOf);
  return (key) => (key === undefined ? undefined : oneOf(groups.get(key) ?? []));
}

/** A page often names a product twice, in a list and by itself: each may know what the other does not. */
function oneOf(products: readonly StructuredProduct[]): StructuredProduct | undefined {
  const [first, ...others] = products;
  if (first === undefined || others.length === 0) return first;
  const differs = (factOf: (product: StructuredProduct) => string | undefined) =>
    new Set(products.flatMap((product) => factOf(product) ?? [])).size > 1;
  const pricesOf = ({ prices }: StructuredProduct) =>
    prices.length > 0 ? prices.map(({ text, currency }) => `${text} ${currency}`).join("\n") : undefined;
  if (differs(({ gtin }) => gtin) || differs(({ sku }) => sku) || differs(pricesOf)) return undefined;
  return {
    ...first,
    name: firstOf(products, "name"),
    url: firstOf(products, "url"),
    gtin: firstOf(products, "gtin"),
    sku: firstOf(products, "sku"),
    prices: products.map(({ prices }) => prices).find(({ length }) => length > 0) ?? [],
  };
}

function firstOf(products: readonly StructuredProduct[], key: "name" | "url" | "gtin" | "sku") {
  return products.map((product) => product[key]).find((value) => value !== undefined);
}

function nameKeyOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : comparableText(name);
}

/** An offer's own page on the list's site, whatever it is written like; undefined for the list itself. */
function pageKeyOf(url: string | undefined, address: string): string | undefined {
  const page = productPageOf(url, address);
  if (page === undefined) return undefined;
  const { pathname, search } = new URL(page);
  return `${pathname.replace(/\/+$/, "")}${search}`;
}

/** The address in full, without fragment and marks of advertising; undefined where it leads off the site or nowhere. */
export function productPageOf(url: string | undefined, address: string): string | undefined {
  if (url === undefined || !URL.canParse(url, address)) return undefined;
  const page = new URL(url, address);
  if (!/^https?:$/.test(page.protocol) || hostOf(page) !== hostOf(new URL(address))) return undefined;
  const own = ownAddress(page.href);
  return own === ownAddress(address) ? undefined : own;
}
