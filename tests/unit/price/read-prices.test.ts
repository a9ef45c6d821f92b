import { describe, expect, it } from "vitest";
import type { PriceContext } from "../../../shared/price/price-reading.ts";
import { readCurrency, readPrice, readPrices } from "../../../shared/price/read-prices.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

const RO: PriceContext = { language: "ro", host: "magazin.example.ro" };

function read(text: string, context: PriceContext = RO): string {
  const price = readPrice(text, context);
  return price ? `${printDecimal(price.amount)} ${price.currency ?? "?"}` : "none";
}

function roles(text: string, context: PriceContext = RO): string[] {
  return readPrices(text, context).map(({ amount, role }) => `${printDecimal(amount)} ${role}`);
}

describe("amounts", () => {
  it.each([
    ["1.234,56 lei", "1234.56 RON"],
    ["1,234.56 lei", "1234.56 RON"],
    ["1\u00a0234,56 lei", "1234.56 RON"],
    ["1\u202f234,56 €", "1234.56 EUR"],
    ["CHF 1'234.50", "1234.50 CHF"],
    ["CHF 1’049.95", "1049.95 CHF"],
    ["12,99 lei", "12.99 RON"],
    ["12 99 lei", "12.99 RON"],
    ["99 lei 50 bani", "99.50 RON"],
    ["12€99", "12.99 EUR"],
    [",89 €", "0.89 EUR"],
    ["1.198,- €", "1198 EUR"],
    ["1.837, 32 €", "1837.32 EUR"],
    ["1,23,456.70 ₹", "123456.70 INR"],
    ["¥1,234", "1234 JPY"],
    ["1.234.567 lei", "1234567 RON"],
    ["٣٤٥ ر.س", "345 SAR"],
    ["৳ ১২,৩৪,৫৬৭.৫০", "1234567.50 BDT"],
    ["₹ १२,३४५.५०", "12345.50 INR"],
    ["\u200f5.50\u00a0\u200f₪", "5.50 ILS"],
    ["29.1583 EUR", "29.1583 EUR"],
    ["0,005 €", "0.005 EUR"],
  ])("%s is %s", (text, price) => {
    expect(read(text)).toBe(price);
  });

  it.each([
    ["$24.990", { language: "es-CL" }, "24990 CLP"],
    ["423.923 KD", { decimalSeparator: "." as const }, "423.923 KWD"],
    ["3.350", { decimalSeparator: "." as const }, "3.350 ?"],
  ])("%s with %o is %s", (text, context, price) => {
    expect(read(text, context)).toBe(price);
  });

  it("marks 1.234 as doubtful where a point may be decimal, and not where it groups", () => {
    expect(readPrice("$1.234", { language: "en-US" })?.isAmountAmbiguous).toBe(true);
    expect(readPrice("1.234 lei", RO)?.isAmountAmbiguous).toBe(false);
    expect(readPrice("3.350")?.isAmountAmbiguous).toBe(true);
  });

  it.each([
    "15.08.2017",
    "Код товара: 884",
    "См. цену в прайсе",
    "40% OFF",
    "ora 12:30",
    "Preț la cerere",
    "",
  ])("%s holds no price", (text) => {
    expect(read(text)).toBe("none");
  });
});

describe("currencies", () => {
  it.each([
    ["49,90 lei", { host: "shop.example.md" }, "MDL", false],
    ["49,90 lei", { host: "shop.example.ro" }, "RON", false],
    ["49,90 lei", {}, "RON", true],
    ["100 kr", { language: "da" }, "DKK", false],
    ["$ SGD4.90", {}, "SGD", false],
    ["$1,190.00 AUD", {}, "AUD", false],
    ["AU $59.95", {}, "AUD", false],
    ["100 р.", { host: "shop.example.by" }, "BYN", false],
    ["GBP 12.99", { host: "shop.example.it" }, "GBP", false],
    ["1.198:-", { language: "sv" }, "SEK", false],
    ["5,50 $ AU", { language: "fr-CA" }, "AUD", false],
    ["元 5.50", { language: "ja" }, "CNY", true],
    ["5.506 BHD", { language: "fil" }, "BHD", false],
    ["TRY 5.50", {}, "TRY", false],
    ["AMD 5600", {}, undefined, false],
    ["TOP 10,50 lei", { language: "ro" }, "RON", false],
    ["\u200f5.50\u00a0\u200f₪", { language: "he" }, "ILS", false],
    ["¥CN 5.50", {}, "CNY", false],
    ["5 F\u202fCFA", {}, "XOF", true],
    // Whose money it is, in a word behind its name or before it.
    ["1 500 francs congolais", { language: "fr" }, "CDF", false],
    ["99,90 dollars australiens", { host: "shop.example.fr" }, "AUD", false],
    ["20 dollars de Hong Kong", { language: "fr" }, "HKD", false],
    ["20 Canadian dollars", { host: "shop.example.com.au" }, "CAD", false],
    ["49,90 lei moldovenești", { host: "shop.example.ro" }, "MDL", false],
    ["5 franci elvețieni", { language: "ro" }, "CHF", false],
    ["5 долларов США", { host: "shop.example.ru" }, "USD", false],
    ["5 долларов", { host: "shop.example.ru" }, "USD", true],
    ["20 dollars", { host: "shop.example.com.au" }, "AUD", false],
    ["20 dollars, Australian wine", { language: "en-US" }, "USD", false],
    ["20 francs seulement", { host: "shop.example.ch" }, "CHF", false],
    // What begins like a country is not one of that money's.
    ["20 lei canadieni", { host: "shop.example.ro" }, "RON", false],
    ["100 Розничная", { host: "shop.example.ru" }, undefined, false],
  ])("%s at %o is %s", (text, context, currency, isAmbiguous) => {
    const price = readPrice(text, context);
    expect([price?.currency, price?.isCurrencyAmbiguous]).toEqual([currency, isAmbiguous]);
  });

  it("takes no maker's name and no code of a thing for a currency", () => {
    expect(
      readPrices("AMD Ryzen 5600, model EUA1026P", { language: "en" }).map(({ currency }) => currency),
    ).not.toContain("AMD");
    expect(readCurrency("AMD Ryzen", { language: "en" })).toBeUndefined();
    expect(readCurrency("Розничная цена", { language: "ru" })).toBeUndefined();
    expect(readCurrency("Рекомендуемая цена, MDL", {})).toBe("MDL");
    expect(readCurrency("Цена, Р", {})).toBe("RUB");
  });
});

describe("roles", () => {
  it.each([
    ["PRP: 5.499,99 Lei (-18%) 4.499,99 Lei", ["5499.99 old", "4499.99 current"]],
    ["12 990 ₽ 15 990 ₽ −19%", ["12990 current", "15990 old"]],
    ["6,24 lei (12,48 lei/kg)", ["6.24 current", "12.48 unit-price"]],
    ["6 290 Kč nebo 202 Kč měsíčně", ["6290 current", "202 instalment"]],
    ["1.299 lei sau 12 rate x 108,25 lei", ["1299 current", "108.25 instalment"]],
    ["19,99 lei Livrare 15 lei", ["19.99 current", "15 shipping"]],
    ["de la 49,90 lei", ["49.90 from"]],
    ["502,20 – 558,00 lei", ["502.20 from", "558.00 high"]],
    ["bez DPH 4386,00 € s DPH 5263,20 €", ["4386.00 net", "5263.20 current"]],
    ["99 lei Economisești 20 lei", ["99 current", "20 saving"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it("does not take an instalment or the threshold of free shipping for the price", () => {
    expect(read("3 x 166 lei")).toBe("none");
    expect(read("Free Shipping on Orders $49+.")).toBe("none");
  });

  it("takes an empty cart's 0,00 lei only where nothing else is priced", () => {
    expect(read("0,00 lei 124,95 lei")).toBe("124.95 RON");
    expect(read("0,00 lei")).toBe("0.00 RON");
  });

  it.each([
    ["100 lei + TVA", "excluded", undefined],
    ["100 lei TVA inclus", "included", undefined],
    ["1 200 ₽ без НДС / шт.", "excluded", "piece"],
    ["38,50 lei + TVA / buc", "excluded", "piece"],
    ["997 zł /szt.", "unknown", "piece"],
    ["5,99 € / 100 ml", "unknown", "100 ml"],
    ["19,99 € inkl. MwSt. zzgl. Versand", "included", undefined],
  ])("%s has VAT %s and buys %s", (text, vat, unit) => {
    const price = readPrice(text, RO);
    expect([price?.vat, price?.unit]).toEqual([vat, unit]);
  });
});

describe("quotes", () => {
  it("stands in the text at its offsets, with its sign", () => {
    const text = "Preț nou: 1.299,99 Lei (TVA inclus)";
    const price = readPrice(text, RO);
    expect(price?.quote).toBe("1.299,99 Lei");
    expect(text.slice(price?.start, price?.end)).toBe("1.299,99 Lei");
  });
});
