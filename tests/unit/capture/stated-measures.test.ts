/** What a page's data says of how much is sold, from the page to what is shown and kept. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { checkCapturedPrice } from "../../../shared/actions/check-captured-price.ts";
import { readPage } from "../../../shared/capture/read-page.ts";
import { checkUnitPrice } from "../../../shared/price/packs/check-unit-price.ts";
import { readStatedMeasure } from "../../../shared/price/packs/read-stated-measure.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

function checked(name: string, head: string, body = "") {
  const html = `<!doctype html><html lang="ro"><head><title>${name}</title>${head}</head><body><h1>${name}</h1>${body}</body></html>`;
  const { document } = parseHTML(html);
  return checkCapturedPrice(readPage(document, "https://bacania.example.ro/p/1"), undefined);
}

const jsonLd = (name: string, product: object, offer: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@type": "Product",
    name,
    ...product,
    offers: { "@type": "Offer", price: "28.50", priceCurrency: "RON", ...offer },
  })}</script>`;

/** "3.17/l agrees, 9 l in 6 by json-ld": the page's price of a measure, the pack, and the rules of both. */
function said({ capture, pack }: ReturnType<typeof checked>): string {
  const { price, unitPrices = [] } = capture;
  const found = price && checkUnitPrice(price, unitPrices, pack);
  const rules = capture.evidence.filter(
    ({ field, rule }) => /unitPrice|pack/.test(field) && rule !== "visible-text",
  );
  return [
    found && `${printDecimal(found.ofPage.price)}/${found.ofPage.per} ${found.verdict}`,
    pack && `${printDecimal(pack.quantity)} ${pack.unit} in ${pack.count}`,
    rules.length > 0 && `by ${rules.map(({ field, rule }) => `${field} ${rule}`).join(", ")}`,
  ]
    .filter(Boolean)
    .join("; ");
}

const unitSpecification = (value: unknown, unitCode: string, price: unknown = "28.50") => ({
  priceSpecification: [
    {
      "@type": "UnitPriceSpecification",
      price,
      priceCurrency: "RON",
      referenceQuantity: { value, unitCode },
    },
  ],
});

describe("JSON-LD", () => {
  it.each([
    [
      "what the price buys",
      "Apă 6 x 1,5 L",
      {},
      unitSpecification("9", "LTR"),
      "3.17/l agrees; 9 l in 6; by unitPrice json-ld",
    ],
    [
      "the price of a litre beside it",
      "Apă 6 x 1,5 L",
      {},
      unitSpecification(1, "LTR", 3.17),
      "3.17/l agrees; 9 l in 6; by unitPrice json-ld",
    ],
    [
      "a quantity that contradicts the name",
      "Apă 6 x 1,5 L",
      {},
      unitSpecification(1.5, "LTR"),
      "19.00/l differs; 9 l in 6; by unitPrice json-ld",
    ],
    [
      "what the name does not tell",
      "Cafea măcinată",
      {},
      unitSpecification(500, "GRM"),
      "57.00/kg unchecked; by unitPrice json-ld",
    ],
    ["one piece, which tells nothing", "Cafea măcinată", {}, unitSpecification(1, "C62"), ""],
    ["another variant's price and quantity", "Cafea măcinată", {}, unitSpecification(2.5, "KGM", 99), ""],
    ["a size as a text", "Cafea măcinată", { size: "500 g" }, {}, "0.5 kg in 1; by pack json-ld"],
    [
      "a size as a number with its unit",
      "Cafea măcinată",
      { size: { value: 500, unitCode: "GRM" } },
      {},
      "0.5 kg in 1; by pack json-ld",
    ],
    ["a size of clothes", "Tricou", { size: "48" }, {}, ""],
    ["the size of a bag", "Rucsac Trek", { size: "20 l" }, {}, ""],
    ["the weight of a drill", "Bormașină cu percuție", { weight: { value: 1.8, unitCode: "KGM" } }, {}, ""],
    [
      "a weight that settles how many",
      "2 x Cafea 500 g",
      { weight: { value: "1", unitCode: "KGM" } },
      {},
      "1 kg in 1; by pack json-ld",
    ],
    ["a weight with its parcel", "2 x Cafea 500 g", { weight: { value: "1.12", unitCode: "KGM" } }, {}, ""],
    ["a size beside a name that tells more", "Apă 6 x 1,5 L", { size: "1,5 L" }, {}, "9 l in 6"],
  ])("tells %s", (_, name, product, offer, wanted) => {
    expect(said(checked(name, jsonLd(name, product, offer)))).toBe(wanted);
  });

  it("with the price of a litre beside its own is not of two prices", () => {
    const { capture } = checked(
      "Apă 6 x 1,5 L",
      jsonLd("Apă 6 x 1,5 L", {}, unitSpecification(1, "LTR", 3.17)),
    );
    expect([capture.price && printDecimal(capture.price.price), capture.flags, capture.otherPrices]).toEqual([
      "28.50",
      [],
      [],
    ]);
  });
});

it.each([
  [
    "microdata",
    `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Cafea măcinată</span>
     <div itemprop="size">500 g</div>
     <div itemprop="offers" itemscope><meta itemprop="price" content="28.50"><meta itemprop="priceCurrency" content="RON">
     <div itemprop="referenceQuantity" itemscope><meta itemprop="value" content="500"><meta itemprop="unitCode" content="GRM"></div></div></div>`,
    "57.00/kg agrees; 0.5 kg in 1; by unitPrice microdata, pack microdata",
  ],
])("%s tells it too", (_, body, wanted) => {
  expect(said(checked("Cafea măcinată", "", body))).toBe(wanted);
});

it("a Shopify variant tells what its price of a measure is worked out from", () => {
  const product = {
    title: "Cafea măcinată",
    variants: [
      { id: 7, price: 2850, unit_price_measurement: { quantity_value: "250.0", quantity_unit: "g" } },
    ],
  };
  const script = `<script type="application/json">${JSON.stringify(product)}</script><script>Shopify.currency = {"active":"RON"}</script>`;
  const html = `<!doctype html><html lang="ro"><head><title>Cafea măcinată</title></head><body><h1>Cafea măcinată</h1>${script}</body></html>`;
  const read = readPage(parseHTML(html).document, "https://bacania.example.ro/products/cafea?variant=7");
  expect(said(checkCapturedPrice(read, undefined))).toBe("114.00/kg unchecked; by unitPrice shop-data");
});

it.each([
  ["9 LTR", "9 l"],
  ["0.5 kg", "0.5 kg"],
  ["2,5 M2", "2.5 m²"],
  ["250g", "250 g"],
  ["12 H87", "12 piece"],
  ["0 KGM", undefined],
  ["about 2 kg", undefined],
  ["2 kg net", undefined],
  ["5", undefined],
])("the measure “%s” of a page's data is %s", (text, wanted) => {
  const read = readStatedMeasure(text);
  expect(read && `${printDecimal(read.quantity)} ${read.unit}`).toBe(wanted);
});
