import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../../shared/capture/read-page.ts";
import { readStructuredPage } from "../../../../shared/capture/read-structured-page.ts";
import { makeFieldRecipe } from "../../../../shared/capture/recipes/make-field-recipe.ts";
import { placePicked } from "../../../../shared/capture/recipes/place-picked.ts";
import type { ReadableRecipe } from "../../../../shared/capture/recipes/read-by-recipes.ts";
import { readStanding } from "../../../../shared/capture/recipes/read-standing.ts";
import type { RecipeId } from "../../../../shared/model/ids.ts";
import type { FieldRecipe, Recipe, RecipeField } from "../../../../shared/model/recipe.ts";
import { printDecimal } from "../../../../shared/std/decimal.ts";

const ADDRESS = "https://shop.example.ro/p/1";
const CONTEXT = { host: "shop.example.ro", language: "ro" };

function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html lang="ro"><head><title>x</title></head><body>${body}</body></html>`)
    .document;
}

function pick(document: Document, selector: string, field: RecipeField = "price"): FieldRecipe | undefined {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}.`);
  return makeFieldRecipe(element, field, CONTEXT);
}

function readWith(document: Document, price: FieldRecipe | undefined) {
  if (!price) throw new Error("No recipe was made.");
  const { price: read, flags } = readPage(document, ADDRESS, { recipes: [{ fields: { price } }] });
  return { price: read && `${printDecimal(read.price)} ${read.price.currency}`, flags };
}

/** Two pages of one shop; the person points at `at` on the first, the second is to read as `reads`. */
const SHOPS: readonly (readonly [shop: string, one: string, at: string, other: string, reads: string])[] = [
  [
    "class names that people gave, a carousel on the second page only",
    `<h1>Fier</h1><div class="product-main"><span class="old-cost">120 lei</span><b class="net-cost" id="x">99,50 lei</b></div>`,
    "#x",
    `<h1>Mixer</h1><div class="banner">Nou</div><div class="product-main"><b class="net-cost">249,90 lei</b></div>
     <div class="carousel"><b class="net-cost">10 lei</b><b class="net-cost">11 lei</b></div>`,
    "249.90 RON",
  ],
  [
    "hashed classes with a stable prefix and an offer of a bundle first",
    `<h1>A</h1><div class="Buy_box__k3XyZ"><p class="css-1x2y3z"><span class="Buy_bundle__a1Bc2">500 lei</span></p><p class="css-9q8w7e"><span class="Buy_value__3kXyZ">45 lei</span></p></div>`,
    ".css-9q8w7e span",
    `<h1>B</h1><div class="Buy_box__p9QrS"><p class="css-4r5t6y"><span class="Buy_bundle__z9Yx8">700 lei</span></p><p class="css-7u8i9o"><span class="Buy_value__7tRsW">61,20 lei</span></p></div>`,
    "61.20 RON",
  ],
  [
    "test ids, cents in an element of their own, clicked on the cents",
    `<h1>A</h1><div data-testid="list">Recomandat 200 lei</div><div data-testid="pay-box"><span>1.299</span><sup>99</sup> <i>lei</i></div>`,
    "sup",
    `<h1>B</h1><div data-testid="pay-box"><span>87</span><sup>50</sup> <i>lei</i></div><div data-testid="list">Recomandat 900 lei</div>`,
    "87.50 RON",
  ],
  [
    "a table of facts, by the words of its row",
    `<h1>A</h1><table><tr><td>Cod</td><td>77</td></tr><tr><td>Preț client:</td><td>310 lei</td></tr><tr><td>Preț listă:</td><td>400 lei</td></tr></table>`,
    "tr:nth-of-type(2) td:nth-of-type(2)",
    `<h1>B</h1><table><tr><td>Preț listă:</td><td>90 lei</td></tr><tr><td>Cod</td><td>5</td></tr><tr><td>Stoc</td><td>da</td></tr><tr><td>Preț client:</td><td>72 lei</td></tr></table>`,
    "72 RON",
  ],
  [
    "microdata without a number in its attributes",
    `<h1>A</h1><p>Transport 19 lei</p><div itemprop="offers"><em itemprop="price">15,49 lei</em></div>`,
    "em",
    `<h1>B</h1><div itemprop="offers"><p>Cadou</p><em itemprop="price">28,00 lei</em></div><p>Transport 25 lei</p>`,
    "28.00 RON",
  ],
  [
    "an id on the box alone and utility classes on the price",
    `<h1>A</h1><p class="text-2xl font-bold">Rată 20 lei</p><div id="buy-area"><div><span class="text-2xl font-bold mt-4">240 lei</span></div></div>`,
    "#buy-area span",
    `<h1>B</h1><p class="text-2xl font-bold">Rată 8 lei</p><p class="mt-4">Garanție 30 lei</p><div id="buy-area"><div><span class="text-xl font-bold">96 lei</span></div></div>`,
    "96 RON",
  ],
  [
    "nothing but tags, in one place counted from two sides",
    `<main><section><h1>A</h1><p>Garanție 50 lei</p><p>610 lei</p></section></main>`,
    "p:nth-of-type(2)",
    `<main><section><h1>B</h1><p>Garanție 70 lei</p><p>455 lei</p></section></main>`,
    "455 RON",
  ],
];

describe("a recipe made on one page of a shop reads another", () => {
  it.each(SHOPS)("%s", (_, one, at, other, reads) => {
    const recipe = pick(pageOf(one), at);
    expect(readWith(pageOf(other), recipe)).toEqual({ price: reads, flags: [] });
  });

  it("its price stands against what the page claims, and its evidence says so", () => {
    const claim = `<script type="application/ld+json">{"@type":"Product","name":"A","offers":{"price":"120","priceCurrency":"RON"}}</script>`;
    const document = pageOf(`${claim}<h1>A</h1><b>120 lei</b><b class="club-cost">99 lei</b>`);
    const price = pick(document, ".club-cost");
    if (!price) throw new Error("No recipe was made.");
    const read = readPage(document, ADDRESS, { recipes: [{ fields: { price } }] });
    expect(read.price?.price).toEqual({ coefficient: 99, scale: 0, currency: "RON" });
    expect(read.flags).toEqual([]);
    expect(read.evidence.filter(({ field }) => field === "price").map(({ rule }) => rule)).toContain(
      "recipe",
    );
  });

  it("the name and the unit are read where the person showed them", () => {
    const page = (name: string, unit: string) =>
      pageOf(
        `<h1>Magazin</h1><h2 class="item-title">${name}</h2><b class="cost">12 lei</b><i class="cost-unit">${unit}</i>`,
      );
    const one = page("Cafea", "/ kg");
    const fields = {
      price: pick(one, ".cost"),
      name: pick(one, ".item-title", "name"),
      unit: pick(one, ".cost-unit", "unit"),
    };
    const read = readPage(page("Ceai de tei", "/ buc"), ADDRESS, { recipes: [{ fields }] });
    expect([read.name, read.price?.unit]).toEqual(["Ceai de tei", "piece"]);
  });
});

describe("a shop with two kinds of pages", () => {
  const offer = (name: string) => `<h1>Magazin</h1><h2 class="item-title">${name}</h2>`;
  const oneOfProduct = pageOf(`${offer("Cafea")}<b class="unit-cost">12 lei</b>`);
  const oneOfBundle = pageOf(
    `${offer("Set cafea")}<p class="set-title">Set de cafea</p><b class="set-cost">40 lei</b>`,
  );
  const ofProduct = { price: pick(oneOfProduct, ".unit-cost"), name: pick(oneOfProduct, "h2", "name") };
  const ofBundle = { price: pick(oneOfBundle, ".set-cost"), name: pick(oneOfBundle, ".set-title", "name") };
  const site = { unit: pick(pageOf(`<i class="per">/ kg</i>`), ".per", "unit") };
  const read = (body: string, recipes: readonly ReadableRecipe[]) => {
    const page = pageOf(body);
    return [readPage(page, ADDRESS, { recipes }), readStructuredPage(page, ADDRESS, recipes)].map(
      ({ price, name, recipeIndex, flags }) => ({
        amount: price?.price.coefficient,
        unit: price?.unit,
        name,
        recipeIndex,
        flags,
      }),
    );
  };
  const recipes = [{ fields: ofBundle }, { fields: site }, { fields: ofProduct }];

  it.each([
    [
      "a product",
      `${offer("Ceai")}<b class="unit-cost">9 lei</b>`,
      { amount: 9, unit: undefined, name: "Ceai", recipeIndex: 2 },
    ],
    [
      "a bundle, though a product's price stands beside it",
      `${offer("Set ceai")}<p class="set-title">Set de ceai</p><b class="unit-cost">9 lei</b><b class="set-cost">25 lei</b><i class="per">/ kg</i>`,
      { amount: 25, unit: "kg", name: "Set de ceai", recipeIndex: 0 },
    ],
  ])(
    "reads %s whole by the first recipe whose price is found, the unit by the one without a price",
    (_, body, told) => {
      const expected = { ...told, flags: [] };
      expect(read(body, recipes)).toEqual([expected, expected]);
    },
  );

  it("says that the recipes are missed where none of them finds a price, and which read nothing", () => {
    expect(read(`${offer("Ceai")}<b class="other-cost">9 lei</b>`, recipes)[1]).toEqual({
      amount: undefined,
      unit: undefined,
      name: "Ceai",
      recipeIndex: undefined,
      flags: ["recipe-missed"],
    });
  });

  it("puts what is picked into the recipe that reads the page, else into the one without a price, else into a new one", () => {
    const named = recipes.map(({ fields }, index) => ({ id: `r${index}` as RecipeId, fields }));
    const standing = (body: string, some = named) => {
      const { readBy, price, isMissed } = readStanding(pageOf(body), some, CONTEXT);
      return { readBy, reads: price?.quote, isMissed };
    };
    expect(standing(`<b class="unit-cost">9 lei</b>`)).toEqual({
      readBy: "r2",
      reads: "9 lei",
      isMissed: false,
    });
    expect(standing("<p>nimic</p>")).toEqual({ readBy: "r1", reads: undefined, isMissed: true });
    expect(standing("<p>nimic</p>", [])).toEqual({ readBy: undefined, reads: undefined, isMissed: false });
  });

  it("keeps another price than the recipe reads beside that recipe, with the name it had; the same price, or a name, goes into it", () => {
    const page = pageOf(
      `<h2 class="item-title">Cafea</h2><b class="unit-cost">9 lei</b><b class="club-cost">7 lei</b><i class="card-cost">9,00 lei</i>`,
    );
    const unitCost = pick(page, ".unit-cost");
    const [name, club, small] = [
      pick(page, ".item-title", "name"),
      pick(page, ".club-cost"),
      pick(page, ".card-cost"),
    ];
    if (!unitCost || !name || !club || !small) throw new Error("No recipe was made.");
    const known = [{ id: "r7" as RecipeId, fields: { price: unitCost, name } }];
    const place = (fields: Recipe["fields"], recipes = known) =>
      placePicked(fields, readStanding(page, recipes, CONTEXT), CONTEXT);
    expect(place({ price: club })).toEqual({ fields: { price: club, name } });
    expect(place({ price: small })).toEqual({ fields: { price: small }, readBy: "r7" });
    expect(place({ name })).toEqual({ fields: { name }, readBy: "r7" });
    expect(place({ price: club }, [])).toEqual({ fields: { price: club } });
  });
});

describe("a page that is parsed and never shown, as of a watched offer", () => {
  const claim = `<script type="application/ld+json">{"@type":"Product","name":"A","offers":{"price":"120","priceCurrency":"RON"}}</script>`;
  const page = (rest: string) => pageOf(`${claim}<h1>A</h1>${rest}`);
  const price = pick(page(`<b class="club-cost">99 lei</b>`), ".club-cost");
  const recipes = price ? [{ fields: { price } }] : [];

  it("is read by the recipe, not by what it claims", () => {
    const read = readStructuredPage(page(`<b class="club-cost">95 lei</b>`), ADDRESS, recipes);
    expect([read.price?.price.coefficient, read.flags]).toEqual([95, []]);
  });

  it("says so where the recipe finds nothing, since the claim is not the price that is meant", () => {
    const read = readStructuredPage(page(""), ADDRESS, recipes);
    expect([read.price?.price.coefficient, read.flags]).toEqual([120, ["recipe-missed"]]);
  });
});

describe("a recipe that does not hold", () => {
  const one = `<h1>A</h1><div class="pay"><b class="net-cost">99 lei</b></div>`;

  it("is reported as missed when the page has changed, and the generic reading stands in", () => {
    const changed = pageOf(
      `<h1>A</h1><section><strong class="price">105 lei</strong><button>Adaugă în coș</button></section>`,
    );
    expect(readWith(changed, pick(pageOf(one), "b"))).toEqual({
      price: "105 RON",
      flags: expect.arrayContaining(["recipe-missed"]),
    });
  });

  it("reads nothing rather than one of several prices of that name", () => {
    const list = pageOf(
      `<div class="pay"><b class="net-cost">1,50 lei</b><b class="net-cost">2 lei</b></div>`,
    );
    expect(readWith(list, pick(pageOf(one), "b")).flags).toContain("recipe-missed");
  });

  it("does not read what the person cannot see, nor a number in an attribute or a script", () => {
    const hidden = pageOf(
      `<h1>A</h1><div class="pay"><b class="net-cost" data-value="7 lei" style="display:none">7 lei</b><b class="net-cost" content="8 lei"><script>9 lei</script></b></div>`,
    );
    expect(readWith(hidden, pick(pageOf(one), "b"))).toEqual({ price: undefined, flags: ["recipe-missed"] });
  });

  it("is passed over when a selector from a file is none", () => {
    const broken: FieldRecipe = { anchors: [{ by: "css", selector: ":::b[" }], sample: "9" };
    expect(readWith(pageOf(one), broken).flags).toContain("recipe-missed");
  });

  it("is not made of a text that is no price", () => {
    expect(pick(pageOf("<h1>Fier de călcat</h1>"), "h1")).toBeUndefined();
  });

  it("never rests on one position alone", () => {
    const made = pick(pageOf("<div><p>a</p><p>77 lei</p></div>"), "p:nth-of-type(2)");
    expect(made).toBeUndefined();
  });
});
