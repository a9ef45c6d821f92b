import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import { Capture } from "../../../shared/model/capture.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

function capture(body: string, query = ""): Capture {
  const html = `<!doctype html><html lang="ro"><head><title>Tricou</title></head><body><h1>Tricou</h1>${body}</body></html>`;
  return Capture.parse(readPage(parseHTML(html).document, `https://shop.example.ro/p/tricou${query}`));
}

function priceOf({ price }: Capture): string {
  return price ? `${printDecimal(price.price)} ${price.price.currency}` : "none";
}

describe("WooCommerce", () => {
  const variations = JSON.stringify([
    {
      variation_id: 7,
      display_price: 49.9,
      display_regular_price: 59.9,
      sku: "T-S",
      is_in_stock: true,
      attributes: { attribute_pa_size: "s" },
    },
    {
      variation_id: 8,
      display_price: 54.9,
      display_regular_price: 54.9,
      sku: "T-L",
      is_in_stock: false,
      attributes: { attribute_pa_size: "l" },
    },
  ]).replaceAll('"', "&quot;");
  const form = (chosen: string) =>
    `<form class="variations_form" data-product_variations="${variations}"><input name="variation_id" value="${chosen}"></form>`;

  it("reads the variation that is chosen, 54.90, sold out", () => {
    const seen = capture(form("8"));
    expect(priceOf(seen)).toBe("54.9 RON");
    expect(seen).toMatchObject({ sku: "T-L", availability: "out-of-stock" });
  });

  it("reads the variation that the address names, and its price before", () => {
    const seen = capture(form("0"), "?attribute_pa_size=s");
    expect(priceOf(seen)).toBe("49.9 RON");
    expect(seen.oldPrice && printDecimal(seen.oldPrice.price)).toBe("59.9");
  });

  it("says that there are several prices where no variation is chosen", () => {
    expect(capture(form("0")).flags).toContain("several-prices");
  });
});

describe("Magento", () => {
  it("reads data-price-amount of the product, not of those in lists", () => {
    const box = (amount: string, type: string) =>
      `<span data-price-amount="${amount}" data-price-type="${type}"></span>`;
    const seen = capture(
      `<ol class="products-related"><li>${box("5", "finalPrice")}</li></ol><div>${box("79.9", "finalPrice")}${box("99.9", "oldPrice")}${box("66.03", "basePrice")}</div>`,
    );
    expect(priceOf(seen)).toBe("79.9 RON");
    expect(seen.oldPrice && printDecimal(seen.oldPrice.price)).toBe("99.9");
  });
});

describe("Shopify", () => {
  const product = {
    title: "Tricou",
    vendor: "Fir",
    variants: [
      { id: 11, price: 4990, compare_at_price: null, sku: "T-S", available: true },
      { id: 12, price: 5490, compare_at_price: 6990, sku: "T-L", available: false, barcode: "4006381333931" },
    ],
  };
  const currency = '<script>Shopify.currency = {"active":"EUR","rate":"1.0"};</script>';
  const json = `<script type="application/json" data-product-json>${JSON.stringify(product)}</script>`;

  it("reads the variant of the address in cents and the shop's currency", () => {
    const seen = capture(currency + json, "?variant=12");
    expect(priceOf(seen)).toBe("54.90 EUR");
    expect(seen).toMatchObject({
      sku: "T-L",
      gtin: "4006381333931",
      brand: "Fir",
      availability: "out-of-stock",
    });
    expect(seen.oldPrice && printDecimal(seen.oldPrice.price)).toBe("69.90");
  });

  it("reads the meta of an inline script as text", () => {
    const meta = `<script>window.a = 1;\nvar meta = {"product":{"id":1,"variants":[{"id":11,"price":4990,"name":"Tricou"}]}};\nfor (var x in meta) { window.b = x; }</script>`;
    expect(priceOf(capture(currency + meta))).toBe("49.90 EUR");
  });
});

describe("the data layer of Google Analytics 4", () => {
  const push = (items: string, event = "view_item") =>
    `<script>dataLayer.push({event: '${event}', ecommerce: {currency: "MDL", value: 349, items: [${items}]}});</script>`;
  const ITEM = "{item_name: 'Tricou', item_id: 'T-1', price: 349.00, quantity: 1}";

  it("gives 349 MDL of its one item", () => {
    const seen = capture(push(ITEM));
    expect(priceOf(seen)).toBe("349.00 MDL");
    expect(seen.sku).toBe("T-1");
  });

  it("gives nothing of a list, and nothing of several items", () => {
    expect(priceOf(capture(push(ITEM, "view_item_list")))).toBe("none");
    expect(priceOf(capture(push(`${ITEM},${ITEM}`)))).toBe("none");
  });

  it("stands behind what schema.org says", () => {
    const jsonLd = `<script type="application/ld+json">{"@type":"Product","name":"Tricou","offers":{"price":"359","priceCurrency":"MDL"}}</script>`;
    expect(priceOf(capture(push(ITEM) + jsonLd))).toBe("359 MDL");
  });
});
