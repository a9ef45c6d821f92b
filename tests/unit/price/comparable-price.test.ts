import { describe, expect, it } from "vitest";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import { comparablePriceOf, comparablePriceOfOffer } from "../../../shared/price/packs/comparable-price.ts";
import { readPack } from "../../../shared/price/packs/read-pack.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";

const priced = (coefficient: number, currency: string, unit?: string, scale = 2) => ({
  price: { coefficient, scale, currency: currency as CurrencyCode },
  unit,
});

function said(price: ReturnType<typeof priced>, name: string): string {
  const found = comparablePriceOf(price, readPack(name));
  if (found === undefined) return "unknown";
  return `${printDecimal(found.price)} ${found.price.currency}/${found.per}, ${found.basis}`;
}

describe("a price that can be compared", () => {
  it.each([
    ["of a dozen", priced(1200, "RON", "dozen"), "Ouă", "1.00 RON/piece, stated"],
    ["of six bottles", priced(2850, "RON"), "Apă 6 x 1,5 L", "3.17 RON/l, pack"],
    ["of half a kilogram", priced(4250, "RON"), "Cafea 500 g", "85.00 RON/kg, pack"],
    [
      "of a hundred pieces, with two digits more below one",
      priced(999, "PLN"),
      "Serwetki 100 szt.",
      "0.0999 PLN/piece, pack",
    ],
    [
      "in a currency without minor digits",
      priced(1200, "HUF", undefined, 0),
      "Kávé 250 g",
      "4800.00 HUF/kg, pack",
    ],
    ["in yen", priced(980, "JPY", undefined, 0), "Coffee 250 g", "3920 JPY/kg, pack"],
    [
      "of 100 g, whatever the pack holds",
      priced(1290, "RON", "100 g"),
      "Cafea 500 g",
      "129.00 RON/kg, stated",
    ],
    ["of a kilogram", priced(1290, "MDL", "kg"), "Mere", "12.90 MDL/kg, stated"],
    ["of one piece that holds a litre", priced(599, "RON", "piece"), "Lapte 1L", "5.99 RON/l, pack"],
    ["of six, size unknown", priced(3000, "GBP", "6-pack"), "Lager", "5.00 GBP/piece, stated"],
    [
      "of a hundred, as many as the name says",
      priced(1200, "RON", "100 piece"),
      "Șuruburi 100 buc",
      "0.1200 RON/piece, stated",
    ],
    [
      "of six that hold half a litre each",
      priced(3000, "GBP", "6-pack"),
      "Lager 6 x 0.5 l",
      "10.00 GBP/l, pack",
    ],
    ["of a pound", priced(500, "USD"), "Ground coffee 1 lb", "11.02 USD/kg, pack"],
  ])("%s", (_, price, name, wanted) => {
    expect(said(price, name)).toBe(wanted);
  });

  it.each([
    ["six, where the name is that of one", priced(3000, "GBP", "6-pack"), "Lager 0.5 l"],
    ["a bottle, or the six of the name", priced(320, "RON", "bottle"), "Apă 6 x 1,5 L"],
    ["a box of nobody knows how many", priced(2490, "RON", "box"), "Apă 2 L"],
    ["a hundred, where the name is that of one", priced(1200, "RON", "100 piece"), "Zahăr plic 5 g"],
    ["one, or the hundred of the name", priced(250, "RON", "piece"), "Pahare 100 buc"],
    ["a price that comes to nothing", priced(1, "RON", undefined, 4), "Nisip 2000 kg"],
    ["one piece", priced(9900, "RON", "piece"), "Scaun"],
    ["a pack of unknown size", priced(9900, "RON", "box"), "Cafea"],
    ["two sizes that differ", priced(9900, "RON"), "Cafea 500 g + 250 g"],
    ["nothing said", priced(9900, "RON"), "Cafea"],
  ])("is unknown for %s", (_, price, name) => {
    expect(said(price, name)).toBe("unknown");
  });

  it("is the same per kilogram however the pack is written", () => {
    const names = [
      "Cafea 1 kg",
      "Cafea 1.000 g",
      "Cafea 2 x 500 g",
      "Cafea 500 g x 2",
      "Cafea 4 buc x 250 g",
    ];
    expect(new Set(names.map((name) => said(priced(8490, "RON"), name)))).toEqual(
      new Set(["84.90 RON/kg, pack"]),
    );
  });
});

it("the pack that the person has written goes before what the page names, which goes before the name's", () => {
  const seen = { ...priced(800, "RON"), unitPrice: { ...priced(2000, "RON"), unit: "kg" } };
  const perKg = (pack?: string) => {
    const found = comparablePriceOfOffer(seen, { name: "Fasole 500 g", ...(pack && { pack }) });
    return found && `${printDecimal(found.price)}/${found.per}, ${found.basis}`;
  };
  expect(perKg()).toBe("20.00/kg, page");
  expect(perKg("250 g")).toBe("32.00/kg, pack");
  expect(perKg("?")).toBe("20.00/kg, page");
});

describe("the words in which a pack was read", () => {
  it.each([
    "Apă 6 x 1,5 L PET",
    "упаковка 10 шт по 25 г, ассорти",
    "Cafea măcinată 1kg (2x500g)",
    "Wurst 200g-Packung",
  ])("of “%s” are read as the same pack", (name) => {
    const pack = readPack(name);
    expect(pack && readPack(pack.quote)).toEqual(pack);
  });
});
