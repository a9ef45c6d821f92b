import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { listQuestionOf } from "../../../extension/ui/clip/may-list.ts";
import { readPage } from "../../../shared/capture/read-page.ts";

const folder = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

function questionOf(name: "capture-pages" | "list-pages", file: string) {
  const urls = JSON.parse(readFileSync(join(folder(name), "urls.json"), "utf8"));
  const { document } = parseHTML(readFileSync(join(folder(name), file), "utf8"));
  return listQuestionOf(readPage(document, urls[file]));
}

describe("whether the popup looks for a list", () => {
  it.each(["ro-shop.html", "ru-shop.html", "md-shop.html", "en-sale.html"])(
    "it does not on %s, which sells one product",
    (file) => {
      expect(questionOf("capture-pages", file)).toBeUndefined();
    },
  );

  it.each(["ro-grid.html", "ru-rows.html", "pl-omnibus.html", "de-portal.html", "en-search.html"])(
    "it does on %s, which lists",
    (file) => {
      expect(questionOf("list-pages", file)).toEqual({});
    },
  );

  it("asks whether the price stands in a row where the page's data names a product that its title does not", () => {
    const data = { "@type": "Product", name: "Sencha", offers: { price: "18.50", priceCurrency: "RON" } };
    const pageOf = (title: string) => {
      const { document } = parseHTML(
        `<html lang="ro"><head><title>${title}</title></head><body><h1>${title}</h1><script type="application/ld+json">${JSON.stringify(data)}</script><ul><li><a href="/s">Sencha</a> <b>18,50 lei</b></li></ul></body></html>`,
      );
      return listQuestionOf(readPage(document, "https://ceai.example.ro/ceai"));
    };
    expect(pageOf("Ceaiuri")?.priceAt).toContain("li");
    expect(pageOf("Sencha 100 g | Ceainărie")).toBeUndefined();
  });
});
