import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import type { Capture } from "../../../shared/model/capture.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

const ADDRESS = "https://www.shop.example.ro/p/kettle?utm_source=x#top";

function capture(body: string, head = "", address = ADDRESS): Capture {
  const html = `<!doctype html><html lang="ro"><head><title>Kettle 2 l</title>${head}</head><body><h1>Kettle 2 l</h1>${body}</body></html>`;
  return readPage(parseHTML(html).document, address);
}

function priceOf({ price }: Capture): string {
  return price ? `${printDecimal(price.price)} ${price.price.currency}` : "none";
}

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const PRODUCT = '{"@type":"Product","name":"Kettle 2 l","offers":{"price":"99.90","priceCurrency":"RON"}}';

describe("structured data", () => {
  it.each([
    ["an object", PRODUCT],
    ["an array", `[{"@type":"WebSite"},${PRODUCT}]`],
    ["a graph", `{"@graph":[${PRODUCT}]}`],
    ["a comment before it", `/* x */ ${PRODUCT}`],
    [
      "a comma too many",
      '{"@type":"Product","name":"Kettle 2 l","offers":{"price":99.90,"priceCurrency":"RON",},}',
    ],
    [
      "a line break in a text",
      '{"@type":"Product","name":"Kettle 2 l","description":"a\nb","offers":{"price":"99,90","priceCurrency":"RON"}}',
    ],
    ["entities", PRODUCT.replaceAll('"', "&quot;")],
    ["CDATA marks", `//<![CDATA[\n${PRODUCT}\n//]]>`],
    [
      "offers that refer to another node",
      '{"@graph":[{"@type":"Product","name":"Kettle 2 l","offers":{"@id":"#o"}},{"@id":"#o","@type":"Offer","price":"99.9","priceCurrency":"RON"}]}',
    ],
  ])("reads JSON-LD with %s", (_, json) => {
    expect(capture("", jsonLd(json)).price?.price.currency).toBe("RON");
    expect(Number(printDecimal(capture("", jsonLd(json)).price?.price ?? { coefficient: 0, scale: 0 }))).toBe(
      99.9,
    );
  });

  it("passes over a script that is not JSON at all and reads the next", () => {
    expect(priceOf(capture("", jsonLd("{oops") + jsonLd(PRODUCT)))).toBe("99.90 RON");
  });

  it("takes the product that the heading names, not the first in a carousel", () => {
    const other = PRODUCT.replace("Kettle 2 l", "Toaster").replace("99.90", "10.00");
    expect(priceOf(capture("", jsonLd(`[${other},${PRODUCT}]`)))).toBe("99.90 RON");
  });

  it("reads the price of Open Graph in the notation of the page", () => {
    const head =
      '<meta property="og:price:amount" content="1.299,00"><meta property="og:price:currency" content="RON">';
    expect(priceOf(capture("", head))).toBe("1299.00 RON");
  });

  it("reads RDFa", () => {
    const body =
      '<div typeof="schema:Product"><span property="schema:name">Kettle 2 l</span><span property="schema:price" content="99.90"></span><span property="schema:priceCurrency" content="EUR"></span></div>';
    expect(priceOf(capture(body))).toBe("99.90 EUR");
  });

  it("says in stock when one of the sizes is", () => {
    const offer = (state: string) =>
      `{"price":"5","priceCurrency":"RON","availability":"http://schema.org/${state}"}`;
    const json = `{"@type":"Product","name":"Kettle 2 l","offers":[${offer("OutOfStock")},${offer("InStock")}]}`;
    expect(capture("", jsonLd(json)).availability).toBe("in-stock");
  });

  it("keeps a GTIN whose check digit is right and drops a wrong one", () => {
    const json = (gtin: string) => jsonLd(PRODUCT.replace('"offers"', `"gtin13":"${gtin}","offers"`));
    expect(capture("", json("4006381333931")).gtin).toBe("4006381333931");
    expect(capture("", json("4006381333932")).gtin).toBeUndefined();
  });
});

describe("what the buyer sees", () => {
  it("reads the visible price where there is no structured data", () => {
    expect(priceOf(capture('<div class="price">1.249,50 lei</div><button>Adaugă în coș</button>'))).toBe(
      "1249.50 RON",
    );
  });

  it("joins raised cents, so that 173 with 34 is 173.34 and not 17334", () => {
    expect(
      priceOf(capture('<p class="price">173<sup>34</sup> <span>Lei</span></p><button>Cumpără</button>')),
    ).toBe("173.34 RON");
  });

  it("trusts the visible sale price over the claimed list price and says that they differ", () => {
    const seen = capture(
      '<p><del>99,90 lei</del></p><p class="sale-price">79,90 lei</p><button>Cumpără</button>',
      jsonLd(PRODUCT),
    );
    expect(priceOf(seen)).toBe("79.90 RON");
    expect(printDecimal(seen.oldPrice?.price ?? { coefficient: 0, scale: 0 })).toBe("99.90");
    expect(seen.flags).toContain("structured-differs");
  });

  it("takes a lone price for current though its class calls it old", () => {
    expect(
      priceOf(capture('<p class="price price-old">40,00 €</p><p class="tax">fără TVA: 33,61 €</p>')),
    ).toBe("40.00 EUR");
  });

  it("gives no price where only other products have one", () => {
    const cards = [1, 2, 3]
      .map((n) => `<li class="card"><a href="/${n}"><img alt=""></a>${n}9,99 lei</li>`)
      .join("");
    expect(priceOf(capture(`<p>Preț la cerere</p><h2>Produse similare</h2><ul>${cards}</ul>`))).toBe("none");
  });

  it("takes lei for MDL on a .md host", () => {
    const seen = capture(
      '<div class="price">100 lei</div><button>Cumpără</button>',
      "",
      "https://casa.example.md/p",
    );
    expect(priceOf(seen)).toBe("100 MDL");
  });
});

describe("the address", () => {
  it("drops the fragment and marks of advertising", () => {
    expect(capture("").url).toBe("https://www.shop.example.ro/p/kettle");
    expect(capture("").host).toBe("shop.example.ro");
  });

  it("follows the canonical link of the same host, never one to the front page or another host", () => {
    const link = (href: string) => capture("", `<link rel="canonical" href="${href}">`).url;
    expect(link("/p/kettle-2")).toBe("https://www.shop.example.ro/p/kettle-2");
    expect(link("https://www.shop.example.ro/")).toBe("https://www.shop.example.ro/p/kettle");
    expect(link("https://other.example.com/p")).toBe("https://www.shop.example.ro/p/kettle");
  });
});

describe("evidence", () => {
  it("gives the quote, what stands around it and a path that leads back to the element", () => {
    const html = `<!doctype html><html lang="ro"><body><h1>Kettle</h1><div id="box"><p class="price">99,90 lei</p></div><button>Cumpără</button></body></html>`;
    const { document } = parseHTML(html);
    const proof = readPage(document, ADDRESS).evidence.find(({ field }) => field === "price");
    expect(proof).toMatchObject({
      rule: "visible-text",
      quote: "99,90 lei",
      before: "Kettle",
      after: "Cumpără",
    });
    expect(document.querySelector(proof?.selector ?? "none")?.textContent).toBe("99,90 lei");
  });
});
