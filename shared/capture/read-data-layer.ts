import type { ShopProduct } from "./structured-product.ts";

const LONGEST_SCRIPT = 500_000;
const LONGEST_EVENT = 3000;
const EVENT = /["']view_item["']/;
const CURRENCY = /["']?currency["']?\s*:\s*["']([A-Z]{3})["']/;
const NAME = /["']?item_name["']?\s*:\s*(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})')/g;
const ID = /["']?item_id["']?\s*:\s*["']?([\w.-]{1,60})/;
const PRICE = /["']?price["']?\s*:\s*["']?(\d{1,12}(?:\.\d{1,4})?)(?![\d.])/;

/**
 * The one item of Google Analytics 4's event "view_item", in `dataLayer.push({…})` or `gtag("event", …)`: a literal of
 * JavaScript and seldom JSON, so that its fields are looked for in the text. A list of items is no product's page.
 */
export function readDataLayer(document: Document): ShopProduct | undefined {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const text = script.textContent ?? "";
    if (text.length > LONGEST_SCRIPT) continue;
    const at = text.search(EVENT);
    if (at >= 0) return itemOf(text.slice(at, at + LONGEST_EVENT));
  }
  return undefined;
}

function itemOf(event: string): ShopProduct | undefined {
  const names = [...event.matchAll(NAME)];
  const text = PRICE.exec(event)?.[1];
  if (names.length !== 1 || text === undefined) return undefined;
  const currency = CURRENCY.exec(event)?.[1];
  return {
    name: names[0]?.[1] ?? names[0]?.[2],
    sku: ID.exec(event)?.[1],
    prices: [{ text, currency, role: "current", vat: "unknown", element: undefined }],
  };
}
