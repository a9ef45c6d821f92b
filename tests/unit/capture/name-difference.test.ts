import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../shared/capture/read-page.ts";
import { Capture } from "../../../shared/model/capture.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";

const BUY = "<button>Adaugă în coș</button>";

function capture(body: string, offers: string): Capture {
  const html = `<!doctype html><html lang="ro"><head><title>Kettle 2 l</title><script type="application/ld+json">{"@type":"Product","name":"Kettle 2 l","offers":${offers}}</script></head><body><h1>Kettle 2 l</h1>${body}${BUY}</body></html>`;
  return Capture.parse(readPage(parseHTML(html).document, "https://shop.example.ro/p/kettle"));
}

const claimed = (price: string, more = "") => `{"price":"${price}","priceCurrency":"RON"${more}}`;

describe("the difference between what the data claims and what is seen", () => {
  it.each([
    [
      "sale",
      '<p><del>99,90 lei</del></p><p class="sale-price">79,90 lei</p>',
      claimed("99.90"),
      "99.90",
      "79.90",
    ],
    [
      "card",
      '<p class="price current-price">Cu cardul de client: 89,90 lei</p>',
      claimed("99.90"),
      "99.90",
      "89.90",
    ],
    ["tax", '<p class="price current-price">121,00 lei cu TVA</p>', claimed("100.00"), "100.00", "121.00"],
    ["currency", '<p class="price current-price">19,90 €</p>', claimed("99.90"), "99.90", "19.90"],
    [
      "range",
      '<p class="price current-price">de la 95,00 lei</p>',
      `[${claimed("90.00")},${claimed("99.90")}]`,
      "90.00",
      "95.00",
    ],
    ["other", '<p class="price current-price">91,00 lei</p>', claimed("99.90"), "99.90", "91.00"],
  ])("is named %s, with both prices", (kind, body, offers, data, sight) => {
    const { difference, flags } = capture(body, offers);
    expect(flags).toContain("structured-differs");
    expect(difference?.kind).toBe(kind);
    expect(difference && printUnitPrice(difference.claimed.price, "en")).toContain(data);
    expect(difference && printUnitPrice(difference.seen.price, "en")).toContain(sight);
  });

  it("is no tax where the page says nothing of VAT, though 121 is 100 and 21 %", () => {
    expect(capture('<p class="price current-price">121,00 lei</p>', claimed("100.00")).difference?.kind).toBe(
      "other",
    );
  });

  it("is not about a card where the page only says how to pay", () => {
    const body = '<p class="price current-price">91,00 lei</p><p>Plata cu cardul la livrare</p>';
    expect(capture(body, claimed("99.90")).difference?.kind).toBe("other");
  });

  it("is absent where both agree", () => {
    const seen = capture('<p class="price current-price">99,90 lei</p>', claimed("99.90"));
    expect(seen.flags).toEqual([]);
    expect(seen.difference).toBeUndefined();
  });
});
