import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import { toNumber } from "../../../shared/std/decimal.ts";

const others = Array.from(
  { length: 30 },
  (_, index) => `<li><a href="/p/${index}">Pan ${index} - 19,90 lei</a></li>`,
);

function readBody(body: string) {
  const html = `<!doctype html><html lang="ro"><head><title>Kettle 2 l | Shop</title></head><body>${body}</body></html>`;
  return readPage(parseHTML(html).document, "https://shop.example.ro/p/kettle");
}

it.each([
  ["a menu", `<nav><ul>${others.join("")}</ul></nav>`],
  ["similar products", `<div class="similar-products"><ul>${others.join("")}</ul></div>`],
  ["a footer", `<footer><ul>${others.join("")}</ul></footer>`],
])("%s between the heading and the price gives no price and hides none", (_, beside) => {
  const { price, otherPrices } = readBody(
    `<h1>Kettle 2 l</h1>${beside}<p class="price">99,90 lei</p><button>Adaugă în coș</button>`,
  );
  expect(price && toNumber(price.price)).toBe(99.9);
  expect(otherPrices).toEqual([]);
});

it("a product that stands in a block called a list is read, with its heading whatever its tag", () => {
  const { price, name } = readBody(
    `<div class="product-list"><h2 class="title">Kettle 2 l</h2><p class="price">99,90 lei</p>${"<p>Steel</p>".repeat(30)}</div>`,
  );
  expect(name).toBe("Kettle 2 l");
  expect(price && toNumber(price.price)).toBe(99.9);
});

it("the tabs of a product stand in its main part and say whether it can be bought", () => {
  const tabs = Array.from({ length: 30 }, (_, index) => `<a href="#${index}">Tab ${index}</a>`);
  const { availability } = readBody(
    `<main><h1>Kettle 2 l</h1><p class="price">99,90 lei</p><nav class="prod-nav"><b>În stoc</b>${tabs.join("")}</nav></main>`,
  );
  expect(availability).toBe("in-stock");
});
