import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { checkCapturedPrice } from "../../../shared/actions/check-captured-price.ts";
import { readPage } from "../../../shared/capture/read-page.ts";
import type { Capture } from "../../../shared/model/capture.ts";
import { checkUnitPrice } from "../../../shared/price/packs/check-unit-price.ts";
import { comparablePriceOf } from "../../../shared/price/packs/comparable-price.ts";
import { readPack } from "../../../shared/price/packs/read-pack.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

function readUnchecked(name: string, body: string): Capture {
  const html = `<!doctype html><html lang="ro"><head><title>${name}</title></head><body><h1>${name}</h1>${body}</body></html>`;
  const { document } = parseHTML(html);
  return readPage(document, "https://bacania.example.ro/p/1");
}

function capture(name: string, body: string): Capture {
  return checkCapturedPrice(readUnchecked(name, body), undefined).capture;
}

function verdict(read: Capture, name: string) {
  const checked = read.price && checkUnitPrice(read.price, read.unitPrices ?? [], readPack(name));
  return checked && `${printDecimal(checked.ofPage.price)}/${checked.ofPage.per} ${checked.verdict}`;
}

const box = (price: string, perUnit: string) =>
  `<div class="price-box"><span class="price">${price}</span> <small>${perUnit}</small></div><button>Adaugă în coș</button>`;

describe("a price of a measure beside the main price", () => {
  it.each([
    ["Apă plată 6 x 1,5 L", "28,50 lei", "3,17 lei/l", "3.17/l agrees"],
    // Cut and not rounded.
    ["Apă plată 6 x 1,5 L", "28,50 lei", "3,16 lei/l", "3.16/l agrees"],
    ["Cafea măcinată 250 g", "31,90 lei", "12,76 lei / 100 g", "127.60/kg agrees"],
    ["Cafea măcinată 250 g", "31,90 lei", "1 kg = 127,60 lei", "127.60/kg agrees"],
    ["Cafea măcinată 500 g", "31,90 lei", "12,76 lei / 100 g", "127.60/kg differs"],
    ["Cafea măcinată", "31,90 lei", "12,76 lei / 100 g", "127.60/kg unchecked"],
    ["Șervețele 100 buc", "31,90 lei", "12,76 lei / 100 g", "127.60/kg unchecked"],
  ])("of “%s” for %s: %s is %s", (name, price, perUnit, wanted) => {
    const read = capture(name, box(price, perUnit));
    expect(verdict(read, name)).toBe(wanted);
    expect(read.flags.includes("unit-price-differs")).toBe(wanted.endsWith("differs"));
    expect(read.evidence.map(({ field }) => field)).toContain("unitPrice");
  });

  it("of another product on the page, or of the price before, is none of this one's", () => {
    const related = `<section class="related"><h2>Produse similare</h2><a href="/2">Ceai</a> 9,90 lei <small>99 lei/kg</small></section>`;
    const read = capture("Cafea 250 g", `${box("31,90 lei", "")}${related}`);
    expect(read.unitPrices).toBeUndefined();
  });

  it("that agrees leaves no doubt which of several prices is the product's", () => {
    const several = `<p class="price">34,90 lei</p><p class="price">31,90 lei</p><small>127,60 lei/kg</small><button>Adaugă în coș</button>`;
    const name = "Cafea măcinată 250 g";
    const read = readUnchecked(name, several);
    expect(read.flags).toEqual(["several-prices"]);
    expect(checkCapturedPrice(read, undefined).capture.flags).toEqual([]);
    expect(checkCapturedPrice(read, { pack: "?" }).capture.flags).toEqual(["several-prices"]);
  });
});

it("an observation's own price of a measure goes before what its pack comes to", () => {
  const price = { coefficient: 3190, scale: 2, currency: "RON" as never };
  const unitPrice = { price: { coefficient: 1276, scale: 2, currency: "RON" as never }, unit: "100 g" };
  const found = comparablePriceOf({ price, unitPrice }, readPack("Cafea 500 g"));
  expect(found && `${printDecimal(found.price)}/${found.per}, ${found.basis}`).toBe("127.60/kg, page");
});

describe("a price of a piece that was taken for the product's", () => {
  const evidenceOf = ({ evidence }: Capture) =>
    evidence.flatMap(({ field, quote }) => (/price/i.test(field) ? [`${field} ${quote}`] : []));

  it("gives way to the price of the pack that the name makes of it", () => {
    const name = "Pahare carton 50 buc";
    const body = box("9,99 lei", "0,20 lei/buc");
    expect(readUnchecked(name, body).price?.unit).toBe("piece");
    const read = capture(name, body);
    expect([read.price?.quote, read.unitPrices?.map(({ quote }) => quote), read.flags]).toEqual([
      "9,99 lei",
      ["0,20 lei"],
      [],
    ]);
    expect(evidenceOf(read)).toEqual(["unitPrice 0,20 lei", "price 9,99 lei"]);
  });

  it.each([
    ["where the name tells no number of pieces", "Pahare carton", "9,99 lei", "0,20 lei/buc"],
    ["where the pieces make another price", "Pahare carton 20 buc", "9,99 lei", "0,20 lei/buc"],
    ["where it is the price of a square metre", "Parchet 2,22 m²", "139,90 lei", "63,02 lei/m²"],
  ])("stays %s", (_, name, whole, perUnit) => {
    expect(capture(name, box(whole, perUnit)).price).toEqual(readUnchecked(name, box(whole, perUnit)).price);
  });
});
