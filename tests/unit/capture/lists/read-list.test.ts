import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readList } from "../../../../shared/capture/lists/read-list.ts";
import { CapturedList } from "../../../../shared/model/captured-list.ts";
import { predictList } from "../../../lab/lists.ts";

const FOLDER = fileURLToPath(new URL("../../../fixtures/list-pages", import.meta.url));

interface ExpectedList {
  readonly file: string;
  readonly url: string;
  readonly records: readonly {
    readonly name: string;
    readonly price: string | null;
    readonly currency: string | null;
    readonly oldPrice?: string;
  }[];
}

const EXPECTED: readonly ExpectedList[] = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8"));

function read(body: string, address = "https://shop.example.ro/list") {
  const { document } = parseHTML(
    `<!doctype html><html lang="ro"><head><title>List</title></head><body>${body}</body></html>`,
  );
  return readList(document, address);
}

describe("pages of shops and portals", () => {
  it.each(EXPECTED)("reads every record of $file, and nothing else", ({ file, url, records }) => {
    const answer = predictList(file, readFileSync(join(FOLDER, file)), url);
    expect(answer.records.map(({ url: _, ...record }) => record)).toEqual(records);
  });

  it.each(EXPECTED)("gives a list of $file that its schema accepts", ({ file, url }) => {
    const { document } = parseHTML(readFileSync(join(FOLDER, file), "utf8"));
    expect(CapturedList.safeParse(readList(document, url)).error).toBeUndefined();
  });
});

describe("what a row gives besides its price", () => {
  const fixture = (name: string) => {
    const { url = "" } = EXPECTED.find(({ file }) => file === name) ?? {};
    return readList(parseHTML(readFileSync(join(FOLDER, name), "utf8")).document, url);
  };

  it("has a link without marks of advertising", () => {
    expect(fixture("ro-grid.html")?.rows[0]?.url).toBe("https://bacanie.example.ro/p/0");
  });

  it("has the shop's code from a labelled text, an attribute or a column", () => {
    expect(fixture("ru-rows.html")?.rows[1]?.sku).toBe("BK-101");
    expect(fixture("en-search.html")?.rows[1]?.sku).toBe("L1");
    expect(fixture("de-portal.html")?.rows[1]?.sku).toBe("A-1002");
  });

  it("keeps every column of prices with its title and tax, and proposes the one for everybody", () => {
    const portal = fixture("de-portal.html");
    expect(portal?.columns.map(({ title }) => title)).toEqual(["Netto €", "Brutto €"]);
    expect(portal?.rows[0]?.prices.map((price) => price?.price.vat)).toEqual(["excluded", "included"]);
    const table = fixture("ru-two-prices.html");
    expect(table?.columns.map(({ title }) => title)).toEqual(["Цена, руб. розница", "Цена, руб. опт"]);
    expect(table?.proposedColumn).toBe(0);
  });

  it("names each of a portal's columns by all of its two header rows, plain cells too, and proposes the one for everybody", () => {
    const portal = fixture("md-b2b-portal.html");
    expect(portal?.columns.map(({ title }) => title)).toEqual([
      "Цена с НДС, лей Розница",
      "Цена с НДС, лей от 10 уп.",
      "Цена с НДС, лей Ваша цена",
    ]);
    expect(portal?.proposedColumn).toBe(0);
    expect(portal?.rows[1]).toMatchObject({ sku: "MS-0105", gtin: "4840000000053" });
    const plain = fixture("pl-two-row-head.html");
    expect(plain?.columns.map(({ title }) => title)).toEqual(["Cena, zł netto", "Cena, zł brutto"]);
    expect(plain?.rows[0]?.prices.map((price) => price?.price.vat)).toEqual(["excluded", "included"]);
  });

  it("takes the price of a piece for no other price, and those for 100 and 500 pieces for some", () => {
    const flagsOf = (name: string) => fixture(name)?.rows.map(({ prices }) => prices[0]?.flags);
    // The second is sold for less than its data says, which still has the price struck through.
    expect(flagsOf("ro-infinite.html")).toEqual([[], [], [], undefined, []]);
    expect(flagsOf("de-staffelpreise.html")?.[0]).toEqual(["several-prices"]);
  });

  it("completes a card from the page's data, and adds none that is not drawn yet", () => {
    expect(fixture("ro-infinite.html")?.rows[0]).toMatchObject({ gtin: "5941234567899", sku: "DL-2" });
    expect(fixture("ro-infinite.html")?.rows).toHaveLength(5);
  });

  it("has no link where all rows share it, so that they stay as many offers as they are", () => {
    const row = (name: string, price: string) =>
      `<tr><td>${name}</td><td>${price} lei</td><td><a href="/cart/add">Adaugă</a></td></tr>`;
    const rows = ["Cafea boabe", "Ceai verde", "Cacao pudră"].map((name, index) => row(name, `1${index},50`));
    const list = read(`<table><tr><th>Produs</th><th>Preț</th><th></th></tr>${rows.join("")}</table>`);
    expect(list?.rows.map(({ name, url }) => [name, url])).toEqual([
      ["Cafea boabe", undefined],
      ["Ceai verde", undefined],
      ["Cacao pudră", undefined],
    ]);
  });

  it("knows no price where one is to be asked for, rather than zero", () => {
    expect(fixture("ru-rows.html")?.rows[3]?.prices).toEqual([null]);
  });

  it("flags a starting price", () => {
    expect(fixture("en-cut-names.html")?.rows[0]?.prices[0]?.flags).toEqual(["from-price"]);
  });

  it("leads to the next page of the list", () => {
    expect(fixture("en-search.html")?.nextUrl).toBe("https://lamps.example.com/search?page=2");
  });

  it("quotes the price as it stands, with what stands around it", () => {
    const evidence = fixture("md-links.html")?.rows[2]?.prices[0]?.evidence;
    expect(evidence).toMatchObject({ quote: "219,50 lei", rule: "visible-text" });
    expect(evidence?.before).toContain("Divin 5 ani");
  });
});

it("does not take the number at the end of a name for the beginning of its price", () => {
  const cards = [712, 914, 930].map(
    (n) => `<li><a href="/f/${n}">Filtru ulei W ${n}</a> <b>${n - 500},90 lei</b> <s>1 299,00 lei</s></li>`,
  );
  const list = read(`<ul>${cards.join("")}</ul>`);
  expect(list?.rows.map(({ name, prices }) => [name, prices[0]?.price.price.coefficient])).toEqual([
    ["Filtru ulei W 712", 21290],
    ["Filtru ulei W 914", 41490],
    ["Filtru ulei W 930", 43090],
  ]);
});

describe("what is no list", () => {
  it("is a page of one product", () => {
    expect(read("<h1>Ceainic</h1><p>99,90 lei</p><p>Livrare 19,99 lei</p>")).toBeUndefined();
  });

  it("is a menu, a footer, or what was seen recently", () => {
    const cards = [1, 2, 3, 4]
      .map((n) => `<li><a href="/${n}">Produs ${n} bun</a> <b>${n},99 lei</b></li>`)
      .join("");
    expect(read(`<nav><ul>${cards}</ul></nav>`)).toBeUndefined();
    expect(read(`<footer><ul>${cards}</ul></footer>`)).toBeUndefined();
    expect(read(`<section><h3>Văzute recent</h3><ul>${cards}</ul></section>`)).toBeUndefined();
    expect(read(`<ul>${cards}</ul>`)?.rows).toHaveLength(4);
  });
});

describe("a long page", () => {
  it("gives two thousand rows and says that there are more", () => {
    const cards = Array.from(
      { length: 2100 },
      (_, n) => `<li class="p"><a href="/p/${n}">Produs ${n} bun</a><b>${n + 1},99 lei</b></li>`,
    );
    const list = read(`<ul>${cards.join("")}</ul>`);
    expect(list?.rows).toHaveLength(2000);
    expect(list?.isCut).toBe(true);
  });

  it("gives its first rows when there is no time for all of them, and says that there are more", () => {
    const cards = Array.from(
      { length: 60 },
      (_, n) => `<li class="p"><a href="/p/${n}">Produs ${n} bun</a><b>${n + 1},99 lei</b></li>`,
    );
    const seen = [1, 2, 3].map(
      (n) => `<p class="seen"><a href="/s/${n}">Alt produs ${n}</a> <b>${n},50 lei</b></p>`,
    );
    const { document } = parseHTML(
      `<html lang="ro"><body>${seen.join("")}<ul>${cards.join("")}</ul></body></html>`,
    );
    let looks = 0;
    const now = () => {
      looks += 1;
      return looks;
    };
    for (const ms of [4, 8, 30]) {
      const list = readList(document, "https://shop.example.ro/list", { budget: { now, ms } });
      expect(list?.rows.length, `${ms}`).toBeGreaterThanOrEqual(20);
      expect(list?.rows[0]?.name, `${ms}`).toBe("Produs 0 bun");
      expect(list?.isCut, `${ms}`).toBe(true);
    }
  });
});
