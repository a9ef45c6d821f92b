import { foldSpace } from "./element-text.ts";
import { readGtin } from "./read-gtin.ts";
import {
  readAvailability,
  type StructuredMeasure,
  type StructuredPrice,
  type StructuredProduct,
} from "./structured-product.ts";

/** The page's meta tags by name or property, in lower case; the first of each. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name"))?.toLowerCase();
    const content = foldSpace(meta.getAttribute("content") ?? "");
    if (name && content !== "" && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The product that Open Graph and its like name; undefined when they give no price and call the page no product. */
export function readOpenGraph(metas: ReadonlyMap<string, string>): StructuredProduct | undefined {
  const prices = pricesOf(metas);
  const first = (...names: string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  if (prices.length === 0 && !/product/i.test(metas.get("og:type") ?? "")) return undefined;
  return {
    rule: "open-graph",
    name: first("og:title", "twitter:title"),
    url: first("og:url"),
    brand: first("product:brand", "og:brand"),
    gtin: readGtin(first("product:ean", "product:gtin", "product:upc", "og:ean", "product:isbn")),
    mpn: first("product:mfr_part_no", "product:mpn"),
    sku: first("product:retailer_item_id", "product:sku", "og:sku"),
    availability: readAvailability(first("product:availability", "og:availability")),
    prices,
    measures: weightOf(metas),
    element: undefined,
    isListed: false,
  };
}

function weightOf(metas: ReadonlyMap<string, string>): StructuredMeasure[] {
  const weight = metas.get("product:weight:value");
  return weight ? [{ of: "weight", text: `${weight} ${metas.get("product:weight:units")}` }] : [];
}

const SALE_PREFIXES = ["product:sale_price", "og:sale_price"] as const;
const PREFIXES = ["product:price", "og:price", "og:product:price"] as const;
const OLD_PREFIXES = ["product:original_price", "og:original_price", "og:price:standard"] as const;

function pricesOf(metas: ReadonlyMap<string, string>): StructuredPrice[] {
  const read = (prefix: string, role: "current" | "old"): StructuredPrice[] => {
    const text = metas.get(`${prefix}:amount`) ?? metas.get(prefix);
    const currency =
      metas.get(`${prefix}:currency`) ??
      metas.get("product:price:currency") ??
      metas.get("og:price:currency") ??
      metas.get("og:currency");
    if (!text || !/\d/.test(text)) return [];
    return [{ text, currency, role, vat: "unknown", element: undefined }];
  };
  const onSale = SALE_PREFIXES.flatMap((prefix) => read(prefix, "current"));
  // Beside a sale price the other one is the price before it.
  const ordinary = PREFIXES.flatMap((prefix) => read(prefix, onSale.length > 0 ? "old" : "current"));
  const named = [...onSale, ...ordinary, ...OLD_PREFIXES.flatMap((prefix) => read(prefix, "old"))];
  const label = metas.get("twitter:data1");
  if (
    named.length > 0 ||
    !/price|pre[tț]|цена/i.test(metas.get("twitter:label1") ?? "") ||
    !label ||
    !/\d/.test(label)
  )
    return named;
  return [{ text: label, currency: undefined, role: "current", vat: "unknown", element: undefined }];
}
