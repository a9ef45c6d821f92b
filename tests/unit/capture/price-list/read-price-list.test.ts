import { describe, expect, it } from "vitest";
import { readPriceList } from "../../../../shared/capture/price-list/read-price-list.ts";
import { CapturedRow } from "../../../../shared/model/captured-list.ts";
import { Drawing, type DrawnPage } from "../../../support/price-lists/drawn-page.ts";
import { romanianTwoPrices } from "../../../support/price-lists/invented-lists.ts";
import { longList } from "../../../support/price-lists/odd-lists.ts";
import { textPagesOf } from "../../../support/price-lists/text-pages.ts";

const file = { name: "list.pdf", contentHash: "a".repeat(64) };

function read(pages: readonly DrawnPage[], said = {}) {
  return readPriceList(textPagesOf(pages), { ...said, file });
}

function rowsOf(pages: readonly DrawnPage[], said = {}) {
  const list = read(pages, said);
  if (!list.ok) throw new Error(list.problem.code);
  return list.value.rows;
}

/** Rows of a name and an amount under a header. */
function table(header: string, rows: readonly (readonly [string, string])[]): DrawnPage[] {
  const drawing = new Drawing({});
  drawing
    .line([
      { text: "Produs", at: 40 },
      { text: header, at: 500, align: "right" },
    ])
    .down(20);
  for (const [name, price] of rows)
    drawing
      .line([
        { text: name, at: 40 },
        { text: price, at: 500, align: "right" },
      ])
      .down(16);
  return drawing.pages();
}

describe("a price list on pages", () => {
  it("has every row of two pages once, without the header, the address and the numbers of the pages", () => {
    const rows = rowsOf(romanianTwoPrices());
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map(({ sku }) => sku)).size).toBe(50);
    expect(rows.filter(({ name }) => /Pagina|SRL|Denumire/.test(name))).toEqual([]);
    expect(rows.map(({ prices }) => prices[0]?.evidence.file?.page)).toContain(2);
    for (const row of rows) expect(CapturedRow.safeParse(row).error).toBeUndefined();
  });

  it("keeps the row's words, the page and the hash of the file as the proof of a price", () => {
    const [row] = rowsOf(romanianTwoPrices());
    expect(row?.prices[1]?.evidence).toEqual({
      field: "price",
      rule: "price-list",
      quote: "AR-1007 Adeziv gresie Flexo 25 kg sac 379,59 459,30",
      before: "",
      after: "",
      url: `pdf:${file.contentHash}#page=1`,
      file: { name: "list.pdf", page: 1, contentHash: file.contentHash },
    });
  });

  it("asks for the currency where the prices are bare numbers and nothing says of what, and takes the person's word", () => {
    const pages = table("Tarif", [
      ["Transport local", "120,00"],
      ["Montaj la domiciliu", "85,50"],
      ["Descărcare manuală", "40,00"],
    ]);
    const asked = read(pages);
    expect(asked).toEqual({ ok: false, problem: { code: "no-currency" } });
    const prices = rowsOf(pages, { currency: "MDL" }).map((row) => row.prices[0]?.price.price);
    expect(prices[1]).toEqual({ coefficient: 8550, scale: 2, currency: "MDL" });
  });

  it("reads lei as the currency of the person's country", () => {
    const pages = table("Preț, lei", [
      ["Lapte 1 l", "21.50"],
      ["Chefir 0,5 l", "14.20"],
      ["Smântână 20 %", "28.00"],
    ]);
    const currencies = rowsOf(pages, { usualCurrency: "MDL" }).map(
      (row) => row.prices[0]?.price.price.currency,
    );
    expect(new Set(currencies)).toEqual(new Set(["MDL"]));
  });

  it("says that a letter and a page without prices are no list", () => {
    const letter = new Drawing({});
    for (const text of ["Stimate partener,", "Vă trimitem alăturat oferta noastră.", "Cu respect, Echipa"])
      letter.line([{ text, at: 40 }]).down(14);
    expect(read(letter.pages())).toEqual({ ok: false, problem: { code: "no-list" } });
    expect(read([])).toEqual({ ok: false, problem: { code: "no-list" } });
  });

  it("takes a row without an amount as one whose price is unknown, never as zero or a part of its neighbour", () => {
    const rows = rowsOf(
      table("Preț, lei", [
        ["Cablu 3×1,5", "4,20"],
        ["Cablu 3×2,5", "la cerere"],
        ["Cablu 5×4", "–"],
        ["Cablu 5×6", "18,75"],
        ["Cablu 5×10", "31,00"],
      ]),
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "Cablu 3×1,5",
      "Cablu 3×2,5",
      "Cablu 5×4",
      "Cablu 5×6",
      "Cablu 5×10",
    ]);
    expect(rows.map(({ prices }) => prices[0]?.price.price.coefficient ?? "unknown")).toEqual([
      420,
      "unknown",
      "unknown",
      1875,
      3100,
    ]);
  });

  it("reads 1,700 rows of 100 pages, each once and in order", () => {
    const rows = rowsOf(longList(100));
    expect(rows.map(({ sku }) => sku)).toEqual(
      Array.from({ length: 1700 }, (_, index) => `L${10001 + index}`),
    );
  });
});
