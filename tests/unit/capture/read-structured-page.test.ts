import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { asksToLogIn, isLoginAddress } from "../../../shared/capture/find-login.ts";
import { readStructuredPage } from "../../../shared/capture/read-structured-page.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

const ADDRESS = "https://www.shop.example.ro/p/kettle?utm_source=x#top";
const jsonLd = (price: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"Kettle 2 l","gtin13":"5941234567899","offers":{"price":"${price}","priceCurrency":"RON"}}</script>`;

function documentOf(body: string, head = "", title = "Kettle 2 l"): Document {
  return parseHTML(
    `<!doctype html><html lang="ro"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  ).document;
}

function read(body: string, head = "") {
  const capture = readStructuredPage(documentOf(`<h1>Kettle 2 l</h1>${body}`, head), ADDRESS);
  const { price } = capture;
  return { ...capture, said: price ? `${printDecimal(price.price)} ${price.price.currency}` : "none" };
}

describe("the structured data of a parsed page", () => {
  it.each([
    ["JSON-LD", "", jsonLd("99.90")],
    [
      "microdata",
      '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Kettle 2 l</b><i itemprop="price" content="99.90"></i><i itemprop="priceCurrency" content="RON"></i></div>',
      "",
    ],
    [
      "RDFa",
      '<div vocab="https://schema.org/" typeof="Product"><b property="name">Kettle 2 l</b><i property="price" content="99.90"></i><i property="priceCurrency" content="RON"></i></div>',
      "",
    ],
    [
      "Open Graph",
      "",
      '<meta property="og:type" content="product"><meta property="product:price:amount" content="99.90"><meta property="product:price:currency" content="RON">',
    ],
  ])("says 99.90 RON by %s", (_, body, head) => {
    expect(read(body, head)).toMatchObject({
      said: "99.90 RON",
      name: "Kettle 2 l",
      url: "https://www.shop.example.ro/p/kettle",
      flags: [],
    });
  });

  it("counts and not what stands in sight: 79.90 lei shown, 99.90 in the data", () => {
    const { said, evidence } = read('<p class="price">79,90 lei</p>', jsonLd("99.90"));
    expect(said).toBe("99.90 RON");
    expect(evidence.map(({ rule }) => rule)).not.toContain("visible-text");
  });

  it("is no price where it only stands in sight", () => {
    expect(read('<p class="price">79,90 lei</p>').said).toBe("none");
  });

  it("is in doubt where two kinds of it differ", () => {
    const meta =
      '<meta property="product:price:amount" content="79.90"><meta property="product:price:currency" content="RON">';
    expect(read("", jsonLd("99.90") + meta).flags).toContain("structured-differs");
  });
});

describe("what the data of a parsed page say of a measure", () => {
  it("is told with the price, so that a watched price can be held against it", () => {
    const size = '<p itemprop="size">1 l</p>';
    const product = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Kettle</b>${size}<i itemprop="price" content="99.90"></i><i itemprop="priceCurrency" content="RON"></i></div>`;
    expect(read(product).measures).toEqual([{ of: "size", text: "1 l", rule: "microdata" }]);
  });
});

describe("a site that asks to log in", () => {
  it.each([
    ["/login?back=%2Fp%2Fkettle", "/p/kettle", true],
    ["/account/login", "/p/kettle", true],
    ["/autentificare", "/p/kettle", true],
    ["/p/kettle", "/p/kettle", false],
    ["/p/kettle-2l", "/p/kettle", false],
    ["/blogin/kettle", "/p/kettle", false],
  ])("is known by %s reached from %s: %s", (reached, wanted, expected) => {
    const of = (path: string) => `https://shop.example${path}`;
    expect(isLoginAddress(of(reached), of(wanted))).toBe(expected);
  });

  it.each([
    ["Autentificare", '<input type="password">', true],
    ["Вход для клиентов", '<form><input type="Password"></form>', true],
    ["Kettle 2 l", '<header><input type="password"></header>', false],
    ["Log in", "<p>Read our blog</p>", false],
  ])("is known by the title %s with %s: %s", (title, body, expected) => {
    expect(asksToLogIn(documentOf(body, "", title))).toBe(expected);
  });
});
