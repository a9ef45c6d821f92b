import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../../shared/capture/read-page.ts";
import { snapshotLayout } from "../../../../shared/capture/snapshot/snapshot-layout.ts";
import { printDecimal } from "../../../../shared/std/decimal.ts";

const ADDRESS = "https://shop.example.ro/p/kettle";
const { document } = parseHTML(
  `<!doctype html><html lang="ro"><head><title>Kettle</title></head><body><h1>Kettle</h1>
  <div id="a"><b>120,00 lei</b></div><div id="b"><i>99,90 lei</i></div><button>Adaugă în coș</button></body></html>`,
);
const elementOf = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No ${selector}.`);
  return element;
};
const PLAIN = { size: 16 };

describe("what the window told of a page that is read from its copy", () => {
  it("makes a price that a style sheet strikes through the old one", () => {
    const drawn = [
      { begins: "120,00 lei", ...PLAIN, isStruck: true },
      { begins: "99,90 lei", ...PLAIN },
    ];
    const layout = snapshotLayout(document, { drawn, hidden: [] }, []);
    const { price, oldPrice } = readPage(document, ADDRESS, { layout });
    expect(price && printDecimal(price.price)).toBe("99.90");
    expect(oldPrice && printDecimal(oldPrice.price)).toBe("120.00");
  });

  it("is known again behind texts that the copy has joined", () => {
    const drawn = [
      { begins: "120", ...PLAIN },
      { begins: "00", ...PLAIN },
      { begins: "99,90 lei", size: 32 },
    ];
    const { lookOf } = snapshotLayout(document, { drawn, hidden: [] }, []);
    const text = elementOf("#b i").firstChild;
    expect(text && lookOf(text)).toEqual({ isShown: true, size: 32, isStruck: false });
  });

  it.each([
    ["of the same parts", ["01"], true],
    ["of other parts than the copy has", ["011"], false],
    ["of two where the copy has one", ["01", "00"], false],
  ])("hides a part of what a recipe leads to when it is %s", (_, told, isHidden) => {
    const anchors = [{ by: "css" as const, selector: "#a" }];
    const recipes = [{ fields: { price: { anchors, sample: "120,00 lei" } } }];
    const layout = snapshotLayout(document, { drawn: [], hidden: [told] }, recipes);
    expect(layout.isHidden(elementOf("#a b"))).toBe(isHidden);
    expect(layout.isHidden(elementOf("#a"))).toBe(false);
  });
});
