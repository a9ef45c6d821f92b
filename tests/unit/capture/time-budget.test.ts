import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import { Capture } from "../../../shared/model/capture.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";

const PRODUCT = '{"@type":"Product","name":"Kettle 2 l","offers":{"price":"99.90","priceCurrency":"RON"}}';

function longPage(head = "", foot = ""): Document {
  const rows = Array.from({ length: 3000 }, (_, index) => `<p>row ${index}</p>`).join("");
  return parseHTML(
    `<!doctype html><html lang="ro"><head><title>Kettle 2 l</title>${head}</head><body><h1>Kettle 2 l</h1><p class="price">99,90 lei</p><button>Adaugă în coș</button>${rows}<p>Cod de bare 4006381333931</p>${foot}</body></html>`,
  ).document;
}

/** A clock that goes on by a millisecond with each look at it. */
function steppingClock(): () => number {
  let now = 0;
  return () => (now += 1);
}

const read = (document: Document, ms: number) =>
  Capture.parse(readPage(document, "https://shop.example.ro/p", { budget: { now: steppingClock(), ms } }));

describe("a page that is too long for the time", () => {
  it("is read to its beginning, and the capture says so", () => {
    const { price, gtin, flags } = read(longPage(), 40);
    expect(price && printUnitPrice(price.price, "en")).toContain("99.90");
    expect(gtin).toBeUndefined();
    expect(flags).toContain("partial");
  });

  it("says so also where it found no price", () => {
    const rows = "<p>row</p>".repeat(200);
    const { document } = parseHTML(`<!doctype html><html><body>${rows}<p>99,90 lei</p></body></html>`);
    expect(read(document, 1)).toMatchObject({ flags: ["partial"], otherPrices: [] });
  });

  it("says so of a page whose text is longer than anybody reads, with all the time in the world", () => {
    const foot = `<p>${"tea ".repeat(200_000)}</p><p>the end</p>`;
    expect(read(longPage("", foot), 1_000_000).flags).toEqual(["partial"]);
  });

  it("is read whole within the budget", () => {
    const { gtin, flags } = read(longPage(`<script type="application/ld+json">${PRODUCT}</script>`), 10_000);
    expect(gtin).toBe("4006381333931");
    expect(flags).toEqual([]);
  });
});
