import type { Deadline } from "./deadline.ts";
import { readDataLayer } from "./read-data-layer.ts";
import { readShopVariants } from "./read-shop-variants.ts";
import type { ShopProduct, StructuredPrice, StructuredProduct } from "./structured-product.ts";

/**
 * The page's product in the notations of widespread shop software: WooCommerce, Magento, Shopify, and the data layer of
 * Google Analytics 4. Scripts are read as text and never run. At most one product, the first notation that gives a price.
 */
export function readShopData(document: Document, address: string, deadline: Deadline): StructuredProduct[] {
  const readers = [
    () => readShopVariants(document, address),
    () => readPriceBoxes(document),
    () => readDataLayer(document),
  ];
  for (const read of readers) {
    if (deadline.isOver()) return [];
    const found = read();
    if (found?.prices && found.prices.length > 0) return [{ ...NOTHING_KNOWN, ...found }];
  }
  return [];
}

const NOTHING_KNOWN: StructuredProduct = {
  rule: "shop-data",
  name: undefined,
  url: undefined,
  brand: undefined,
  gtin: undefined,
  mpn: undefined,
  sku: undefined,
  availability: undefined,
  prices: [],
  element: undefined,
  isListed: false,
};

const LISTS = ".product-item,.product-items,[class*=related i],[class*=upsell i],[class*=crosssell i]";

/** Magento: `data-price-amount` with `data-price-type`. "basePrice" is the price without tax. */
function readPriceBoxes(document: Document): ShopProduct {
  const boxes = [...document.querySelectorAll("[data-price-amount][data-price-type]")];
  const own = boxes.filter((box) => box.closest(LISTS) === null);
  const read = (type: string, role: StructuredPrice["role"]): StructuredPrice[] => {
    const box = own.find((one) => one.getAttribute("data-price-type") === type);
    const text = box?.getAttribute("data-price-amount") ?? "";
    return box && /^\d/.test(text) ? [{ text, currency: undefined, role, vat: "unknown", element: box }] : [];
  };
  return { prices: [...read("finalPrice", "current"), ...read("oldPrice", "old")] };
}
