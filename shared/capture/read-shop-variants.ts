import { parseLooseJson } from "./parse-loose-json.ts";
import { readGtin } from "./read-gtin.ts";
import { type Item, isItem, listOf, textOf } from "./read-json-ld.ts";
import type { ShopProduct, StructuredMeasure, StructuredPrice } from "./structured-product.ts";

const LONGEST_SCRIPT = 500_000;

/** The variant in view of a WooCommerce or Shopify product; where none is chosen, all of them. */
export function readShopVariants(document: Document, address: string): ShopProduct | undefined {
  return readWooCommerce(document, address) ?? readShopify(document, address);
}

function readWooCommerce(document: Document, address: string): ShopProduct | undefined {
  const form = document.querySelector("form[data-product_variations]");
  const variations = listOf(parseLooseJson(form?.getAttribute("data-product_variations") ?? "")).filter(
    isItem,
  );
  if (!form || variations.length === 0) return undefined;
  const chosenId = form.querySelector("input[name=variation_id]")?.getAttribute("value");
  const chosen =
    variations.find((one) => chosenId && textOf(one.variation_id) === chosenId) ??
    variations.find((one) => isNamedBy(address, one.attributes));
  const shown = chosen ? [chosen] : variations;
  return {
    sku: chosen && textOf(chosen.sku),
    availability: shown.some((one) => one.is_in_stock === true) ? "in-stock" : "out-of-stock",
    prices: shown.flatMap((one) => [
      ...priceOf(textOf(one.display_price), "current", undefined),
      ...(one.display_regular_price === one.display_price
        ? []
        : priceOf(textOf(one.display_regular_price), "old", undefined)),
    ]),
    element: form,
  };
}

/** "?attribute_pa_size=xl" names the variation whose attributes say the same. */
function isNamedBy(address: string, attributes: unknown): boolean {
  if (!isItem(attributes)) return false;
  const { searchParams } = new URL(address);
  const entries = Object.entries(attributes).filter(([, value]) => value !== "");
  return entries.length > 0 && entries.every(([name, value]) => searchParams.get(name) === value);
}

const META = /\bvar meta = (\{.*\});?\s*$/m;

function readShopify(document: Document, address: string): ShopProduct | undefined {
  const currency = currencyOfShopify(document);
  for (const script of document.querySelectorAll(
    'script[type="application/json"],script:not([src]):not([type])',
  )) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST_SCRIPT || !text.includes('"variants"')) continue;
    const json = script.hasAttribute("type") ? text : META.exec(text)?.[1];
    const root = json === undefined ? undefined : parseLooseJson(json);
    const product = isItem(root) && isItem(root.product) ? root.product : root;
    if (isItem(product) && listOf(product.variants).length > 0) return shopifyOf(product, address, currency);
  }
  return undefined;
}

function shopifyOf(product: Item, address: string, currency: string | undefined): ShopProduct {
  const variants = listOf(product.variants).filter(isItem);
  const wanted = new URL(address).searchParams.get("variant");
  const chosen = variants.find(({ id }) => wanted !== null && textOf(id) === wanted);
  const shown = chosen ? [chosen] : variants;
  const known = shown.flatMap(({ available }) => (typeof available === "boolean" ? [available] : []));
  return {
    name: textOf(product.title) ?? textOf(variants[0]?.name),
    brand: textOf(product.vendor),
    sku: textOf(shown[0]?.sku),
    gtin: chosen && readGtin(textOf(chosen.barcode)),
    availability: known.length === 0 ? undefined : known.includes(true) ? "in-stock" : "out-of-stock",
    prices: shown.flatMap((one) => [
      ...priceOf(amountOf(one.price), "current", currency),
      ...priceOf(amountOf(one.compare_at_price), "old", currency),
    ]),
    measures: chosen ? measuresOf(chosen) : [],
  };
}

/** What Shopify works the price of a measure out from. */
function measuresOf({ unit_price_measurement: unit }: Item): StructuredMeasure[] {
  return isItem(unit)
    ? [{ of: "price", text: `${textOf(unit.quantity_value)} ${textOf(unit.quantity_unit)}` }]
    : [];
}

/** Themes write whole cents, as a number; the rest of Shopify a decimal, as a text. */
function amountOf(value: unknown): string | undefined {
  return typeof value === "number" && Number.isInteger(value) ? (value / 100).toFixed(2) : textOf(value);
}

function currencyOfShopify(document: Document): string | undefined {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const text = (script.textContent ?? "").slice(0, LONGEST_SCRIPT);
    if (!text.includes("Shopify.currency")) continue;
    return /Shopify\.currency\s*=\s*\{\s*"active"\s*:\s*"([A-Z]{3})"/.exec(text)?.[1];
  }
  return undefined;
}

function priceOf(
  text: string | undefined,
  role: StructuredPrice["role"],
  currency: string | undefined,
): StructuredPrice[] {
  if (text === undefined || !/^\d/.test(text)) return [];
  return [{ text, currency, role, vat: "unknown", element: undefined }];
}
