import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import type { Capture } from "../../../shared/model/capture.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";

function capture(body: string, head: string, html = "<html>"): Capture {
  const page = `<!doctype html>${html}<head><title>Kettle 2 l</title>${head}</head><body><h1>Kettle 2 l</h1>${body}<button>Add to cart</button></body></html>`;
  return readPage(parseHTML(page).document, "https://shop.example.com/p/kettle");
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const jsonLd = (offers: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Kettle 2 l","offers":${offers}}</script>`;
const offer = (price: string, currency: string) => `{"price":"${price}","priceCurrency":"${currency}"}`;
const SEEN = (text: string) => `<p class="price current-price">${text}</p>`;

describe("what is called sure", () => {
  it("is a sale whose meta tags name the price before beside the sale price", () => {
    const head =
      meta("product:price:amount", "1148.00") +
      meta("product:sale_price:amount", "997.00") +
      meta("product:price:currency", "PLN") +
      meta("product:sale_price:currency", "PLN");
    const { price, oldPrice, flags } = capture(SEEN("997 zł"), head);
    expect(price && printUnitPrice(price.price, "en")).toContain("997");
    expect(oldPrice && printUnitPrice(oldPrice.price, "en")).toContain("1,148");
    expect(flags).toEqual([]);
  });

  it("is a price in leva beside the same in euro, 38.25 and 19.56", () => {
    const { price, flags } = capture(
      `<p class="price current-price">38,25 лв. / 19,56 €</p>`,
      jsonLd(offer("38.25", "BGN")),
    );
    expect(price && printUnitPrice(price.price, "en")).toContain("38.25");
    expect(flags).toEqual([]);
  });

  it("is the variant in view, though other variants cost more", () => {
    const offers = `[${offer("70.50", "EUR")},${offer("62.95", "EUR")},${offer("80.50", "EUR")}]`;
    const { flags } = capture(SEEN("70,50 €"), jsonLd(offers) + meta("product:price:amount", "70.50"));
    expect(flags).toEqual([]);
  });
});

describe("variants with addresses of their own", () => {
  const variant = (id: number, price: string) =>
    `{"price":"${price}","priceCurrency":"EUR","url":"https://shop.example.com/p/kettle?variant=${id}"}`;
  const head = jsonLd(`[${variant(1, "62.95")},${variant(2, "80.50")}]`);
  const at = (query: string) =>
    readPage(
      parseHTML(
        `<!doctype html><html><head><title>Kettle 2 l</title>${head}</head><body><h1>Kettle 2 l</h1></body></html>`,
      ).document,
      `https://shop.example.com/p/kettle${query}`,
    );

  it("are read as the one in view, 80.50, with marks of advertising or without", () => {
    for (const query of ["?variant=2", "?utm_source=mail&variant=2"]) {
      const { price, flags } = at(query);
      expect(price && printUnitPrice(price.price, "en")).toContain("80.50");
      expect(flags).toEqual([]);
    }
  });

  it("are several prices where the address names none of them", () => {
    expect(at("?variant=3").flags).toContain("several-prices");
  });
});

describe("what is not called sure", () => {
  it("is one of several variants, where none is in sight", () => {
    const offers = `[${offer("70.50", "EUR")},${offer("80.50", "EUR")}]`;
    expect(capture("", jsonLd(offers)).flags).toContain("several-prices");
  });

  it("is a claim in one currency, with another amount in another currency in sight", () => {
    expect(capture(SEEN("19,56 €"), jsonLd(offer("38.25", "BGN"))).flags).toContain("structured-differs");
  });

  it("is a price of Open Graph that the JSON-LD contradicts", () => {
    const head = meta("product:price:amount", "120.00") + meta("product:price:currency", "USD");
    expect(capture("", jsonLd(offer("150.00", "USD")) + head).flags).toContain("structured-differs");
  });
});

it("reads the sign $ by the locale of Open Graph where the page names no language", () => {
  const seen = capture(SEEN("$19.90"), meta("og:locale", "en_CA"));
  expect(seen.price?.price.currency).toBe("CAD");
  expect(seen.flags).toEqual([]);
});
