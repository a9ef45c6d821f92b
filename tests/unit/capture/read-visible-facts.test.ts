import { describe, expect, it } from "vitest";
import { BuyButtons } from "../../../shared/capture/buy-buttons.ts";
import { ZoneReader } from "../../../shared/capture/page-zone.ts";
import { readVisibleAvailability } from "../../../shared/capture/read-visible-facts.ts";
import type { Availability } from "../../../shared/model/capture.ts";

function stockOf(words: string): Availability | undefined {
  const text = `Kettle 2 l\n99,90 lei\n${words}\n`;
  const page = { text, pieces: [], headingEnd: 10, heading: "Kettle 2 l", isCut: false };
  return readVisibleAvailability(
    { ...page, buttons: new BuyButtons(), zones: new ZoneReader(), steps: new Map() },
    11,
  );
}

describe("what words beside the price say of the stock", () => {
  it.each<[string, Availability | undefined]>([
    ["În stoc", "in-stock"],
    ["Indisponibil", "out-of-stock"],
    ["Stoc epuizat", "out-of-stock"],
    ["Stoc: 12 buc", "in-stock"],
    ["Stoc: 0", "out-of-stock"],
    ["Disponibilitate: la comandă", "pre-order"],
    ["В наличии", "in-stock"],
    ["Нет в наличии", "out-of-stock"],
    ["Наличие: под заказ", "pre-order"],
    ["Nicht lieferbar", "out-of-stock"],
    ["Sofort lieferbar", "in-stock"],
    ["Produkt niedostępny", "out-of-stock"],
    ["Dostępność: dostępny", "in-stock"],
    ["Nincs raktáron", "out-of-stock"],
    ["Raktáron", "in-stock"],
    ["Épuisé", "out-of-stock"],
    ["Add to\nTrolley", "in-stock"],
    ["Temporarily unavailable", "out-of-stock"],
    ["Livrare gratuită de la 200 lei", undefined],
  ])("%j is %s", (words, availability) => {
    expect(stockOf(words)).toBe(availability);
  });

  it("takes a product for in stock though one of its sizes is sold out", () => {
    expect(stockOf("36 sold out\n37\nAdd to cart")).toBe("in-stock");
  });

  it("believes the label before the button", () => {
    expect(stockOf("Stoc: indisponibil\nAdaugă în coș")).toBe("out-of-stock");
  });
});
