/** What a list's JSON-LD adds to the rows that a person sees, and where the two differ. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readList } from "../../../../shared/capture/lists/read-list.ts";

const ADDRESS = "https://ceainaria.example.ro/ceai";

interface Card {
  readonly name: string;
  readonly price: string;
  readonly href?: string;
}

const CARDS: readonly Card[] = [
  { name: "Ceai verde Sencha 100 g", price: "18,50 lei", href: "/p/sencha" },
  { name: "Ceai negru Assam 100 g", price: "21,90 lei", href: "/p/assam" },
  { name: "Ceai de mentă 50 g", price: "9,75 lei", href: "/p/menta" },
];

function read(data: unknown, cards: readonly Card[] = CARDS, address = ADDRESS) {
  const items = cards.map(({ name, price, href }) => {
    const title = href === undefined ? `<h3>${name}</h3>` : `<h3><a href="${href}">${name}</a></h3>`;
    return `<li class="card">${title}<b>${price}</b></li>`;
  });
  const { document } = parseHTML(
    `<!doctype html><html lang="${address === ADDRESS ? "ro" : "en"}"><head><title>Ceai</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><h1>Ceai</h1><ul>${items.join("")}</ul></body></html>`,
  );
  return readList(document, address);
}

const product = (fields: object, offer: object = {}) => ({
  "@type": "Product",
  ...fields,
  offers: { "@type": "Offer", priceCurrency: "RON", ...offer },
});

const itemList = (...items: readonly object[]) => ({
  "@context": "https://schema.org",
  "@type": "ItemList",
  itemListElement: items.map((item, index) => ({ "@type": "ListItem", position: index + 1, item })),
});

describe("what the data completes", () => {
  it("gives a row its GTIN and SKU from the product at the row's own address", () => {
    const list = read(
      itemList(
        product(
          { name: "Sencha", url: "/p/sencha?utm_source=x", gtin13: "4006381333931", sku: "SN-100" },
          { price: "18.50" },
        ),
      ),
    );
    expect(list?.rows.map(({ gtin, sku }) => [gtin, sku])).toEqual([
      ["4006381333931", "SN-100"],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(list?.rows[0]?.name).toBe("Ceai verde Sencha 100 g");
  });

  it("gives rows without a link the address of the product of that very name", () => {
    const plain = CARDS.map(({ href: _, ...card }) => card);
    const list = read(
      itemList(...CARDS.map(({ name, href }) => product({ name: name.toUpperCase(), url: href }))),
      plain,
    );
    expect(list?.rows.map(({ url }) => url)).toEqual(
      ["sencha", "assam", "menta"].map((path) => `https://ceainaria.example.ro/p/${path}`),
    );
  });

  it("reads a catalogue whose offers hold the products, and list items that only name a page", () => {
    const catalogue = {
      "@type": "OfferCatalog",
      itemListElement: [
        {
          "@type": "Offer",
          price: "18.50",
          priceCurrency: "RON",
          itemOffered: { "@type": "Product", name: CARDS[0]?.name, sku: "SN-100" },
        },
        { "@type": "ListItem", name: CARDS[1]?.name, url: "/p/assam-clasic" },
      ],
    };
    const list = read(
      catalogue,
      CARDS.map(({ href: _, ...card }) => card),
    );
    expect(list?.rows[0]?.sku).toBe("SN-100");
    expect(list?.rows[1]?.url).toBe("https://ceainaria.example.ro/p/assam-clasic");
  });

  it("completes a name that the card cuts off", () => {
    const [first, ...others] = CARDS as readonly [Card, ...Card[]];
    const list = read(
      itemList(product({ name: "Ceai verde Sencha ecologic 100 g", url: first.href }, { price: 18.5 })),
      [{ ...first, name: "Ceai verde Sencha ec…" }, ...others],
    );
    expect(list?.rows[0]?.name).toBe("Ceai verde Sencha ecologic 100 g");
  });

  it("takes the currency of the data for a sign of several meanings", () => {
    const cards = CARDS.map((card, index) => ({ ...card, price: `$${index + 1}8.50` }));
    const data = itemList(
      product({ name: "Sencha", url: "/p/sencha" }, { price: 18.5, priceCurrency: "CAD" }),
    );
    const list = read(data, cards, "https://tea.example.com/tea");
    expect(list?.rows.map(({ prices }) => prices[0]?.price.price.currency)).toEqual(["CAD", "CAD", "CAD"]);
    expect(list?.rows[0]?.prices[0]?.flags).toEqual([]);
  });

  it("shows the data's price where the row says that it is to be asked for, to be looked at first", () => {
    const [first, ...others] = CARDS as readonly [Card, ...Card[]];
    const four = [{ name: "Ceai alb 50 g", price: "44,00 lei", href: "/p/alb" }, ...others];
    const list = read(itemList(product({ name: "Sencha", url: first.href }, { price: 18.5 })), [
      ...four,
      { ...first, price: "Preț la cerere" },
    ]);
    expect(list?.rows[3]?.prices[0]).toMatchObject({
      price: { price: { coefficient: 185, scale: 1, currency: "RON" } },
      flags: ["structured-differs"],
      evidence: { rule: "json-ld" },
    });
  });
});

describe("what the data is held against", () => {
  it("names another price of the data beside the one in sight, which stands", () => {
    const list = read(
      itemList(
        product({ name: "Sencha", url: "/p/sencha" }, { price: "15.54" }),
        product({ name: "Assam", url: "/p/assam" }, { price: "21.9" }),
      ),
    );
    expect(list?.rows[0]?.prices[0]).toMatchObject({
      price: { price: { coefficient: 1850, scale: 2 } },
      claimed: { price: { coefficient: 1554, scale: 2, currency: "RON" } },
      flags: ["structured-differs"],
    });
    expect(list?.rows[1]?.prices[0]?.flags).toEqual([]);
    expect(list?.rows[2]?.prices[0]?.flags).toEqual([]);
  });

  it("has no doubt about an amount of two readings that the data names", () => {
    const cards = CARDS.map((card, index) => ({ ...card, price: `1.${index + 2}50 $` }));
    const data = itemList(
      product({ name: "Sencha", url: "/p/sencha" }, { price: 1250, priceCurrency: "USD" }),
      product({ name: "Assam", url: "/p/assam" }, { price: 1.35, priceCurrency: "USD" }),
      product({ name: "Mentă", url: "/p/menta" }, { price: 14.5, priceCurrency: "USD" }),
    );
    const list = read(data, cards, "https://tea.example.com/tea");
    const prices = list?.rows.map((row) => row.prices[0]);
    expect(prices?.[0]).toMatchObject({ price: { price: { coefficient: 1250, scale: 0 } }, flags: [] });
    expect(prices?.[1]).toMatchObject({ price: { price: { coefficient: 135, scale: 2 } }, flags: [] });
    // 1.450 is one thousand or one and a bit, but never fourteen.
    expect(prices?.[2]?.flags).toContain("structured-differs");
  });

  it("finds no difference in a range, a starting price, or the old price that the row shows struck through", () => {
    const offers = { "@type": "AggregateOffer", lowPrice: "15", highPrice: "22", price: undefined };
    const list = read(
      itemList(
        product({ name: "Sencha", url: "/p/sencha" }, offers),
        product({ name: "Assam", url: "/p/assam" }, { price: "25.00" }),
      ),
      CARDS.map((card, index) => (index === 1 ? { ...card, price: "21,90 lei <s>25,00 lei</s>" } : card)),
    );
    expect(list?.rows.map(({ prices }) => prices[0]?.flags)).toEqual([[], [], []]);
  });
});

describe("what the data must not do", () => {
  it("adds no row that nobody sees, and no list to a page that shows none", () => {
    const data = itemList(
      ...[1, 2, 3, 4].map((n) => product({ name: `Produs ascuns ${n}`, url: `/p/${n}` }, { price: n })),
    );
    expect(read(data)?.rows.map(({ name }) => name)).toEqual(CARDS.map(({ name }) => name));
    expect(read(data, [])).toBeUndefined();
  });

  it("takes nothing from two products of one name, from another site, or for another GTIN", () => {
    const [name, address] = ["Ceai negru Assam 100 g", "https://altul.example.com/p/menta"];
    const list = read([
      product({ name, sku: "A" }, { price: 1 }),
      product({ name, sku: "B" }, { price: 2 }),
      product({ name: "Ceai de mentă 50 g", url: address, sku: "M" }),
    ]);
    expect(list?.rows.map(({ sku, url }) => [sku, url])).toEqual([
      [undefined, "https://ceainaria.example.ro/p/sencha"],
      [undefined, "https://ceainaria.example.ro/p/assam"],
      ["M", "https://ceainaria.example.ro/p/menta"],
    ]);
  });

  it("is not led astray by keys of prototypes, endless nesting or a broken script", () => {
    let deep: object = product({ name: CARDS[0]?.name, sku: "DEEP" });
    for (let level = 0; level < 200; level += 1) deep = { inner: deep };
    const data = JSON.parse('{"__proto__": {"name": "x"}, "constructor": {"name": "y"}}');
    expect(read([data, deep])?.rows[0]?.sku).toBeUndefined();
  });
});

it("takes a row's codes from the microdata inside of its card, and from no other card", () => {
  const cards = CARDS.map(
    ({ name, price, href }, index) =>
      `<li itemscope><a href="${href}">${name}</a><b>${price}</b>${
        index === 1
          ? '<meta itemprop="sku" content="AS-1"><meta itemprop="gtin13" content="4006381333931">'
          : ""
      }</li>`,
  );
  const { document } = parseHTML(`<html><body><ul>${cards.join("")}</ul></body></html>`);
  expect(readList(document, ADDRESS)?.rows.map(({ sku, gtin }) => [sku, gtin])).toEqual([
    [undefined, undefined],
    ["AS-1", "4006381333931"],
    [undefined, undefined],
  ]);
});
