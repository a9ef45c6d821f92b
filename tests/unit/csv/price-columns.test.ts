import { describe, expect, it } from "vitest";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { findPriceBreaks } from "../../../shared/csv/price-breaks.ts";
import { priceHeaderOf } from "../../../shared/csv/price-header.ts";
import { printDecimal } from "../../../shared/std/decimal.ts";
import { encodeText } from "../../support/encode-text.ts";

function read(text: string, options: PreviewOptions = {}) {
  const preview = previewImport(encodeText(text, "utf-8"), { defaultCurrency: "RON", ...options });
  const products = preview.rows.flatMap((row) => (row.kind === "products" ? [row.product] : []));
  return { ...preview, names: preview.choices.priceColumns.map(({ name }) => name), products };
}

function printed(
  prices: Readonly<Record<string, { coefficient: number; scale: number; currency: string }>> = {},
) {
  return Object.entries(prices).map(([name, price]) => `${name} ${printDecimal(price)} ${price.currency}`);
}

it.each([
  ["Preț A", "A"],
  ["PRET B (lei fara TVA)", "B"],
  ["Preț en-gros, lei/buc", "en-gros"],
  ["Pret engros", "engros"],
  ["Цена опт", "опт"],
  ["Цена (мелкий опт), руб.", "мелкий опт"],
  ["Крупный опт", "Крупный опт"],
  ["Розница", "Розница"],
  ["Price 2", "2"],
  ["Col. C", "C"],
  ["Колонка 3", "3"],
  ["A -5 %", "A"],
  ["Preț -10%", "-10%"],
  ["Preț", ""],
  ["Цена без НДС, руб", ""],
])("knows %j as a column of prices that is called %j", (header, name) => {
  expect(priceHeaderOf(header)?.name).toBe(name);
});

it.each([
  "Preț achiziție",
  "Старая цена",
  "Valoare stoc",
  "Cota TVA",
  "Остаток",
  "Denumire",
  "Cost",
  "Data preț",
])("takes %j for no price of ours", (header) => {
  expect(priceHeaderOf(header)).toBeUndefined();
});

describe("a price list with columns A, B, C", () => {
  const list = [
    "Cod;Denumire;UM;Stoc;Preț A;Preț B;Preț C",
    "A1;Făină 1 kg;buc;120;10,00;9,50;9,00",
    "A2;Zahăr 1 kg;buc;80;1.020,50;969,48;-",
    "A3;Ulei 1 l;buc;5;8,40;x;7,56",
  ].join("\n");

  it("reads each price under its column's name, and the dearest as the list price", () => {
    const { choices, products } = read(list);
    expect(choices).toMatchObject({
      kind: "products",
      columns: { sku: 0, productName: 1, unit: 2, listPrice: 4 },
      priceColumns: [
        { column: 4, name: "A", holds: "price", separator: "," },
        { column: 5, name: "B" },
        { column: 6, name: "C" },
      ],
    });
    expect(products.map(({ columnPrices }) => printed(columnPrices))).toEqual([
      ["A 10.00 RON", "B 9.50 RON", "C 9.00 RON"],
      ["A 1020.50 RON", "B 969.48 RON"],
    ]);
    expect(products[0]?.listPrice).toEqual({ coefficient: 1000, scale: 2, currency: "RON" });
  });

  it("keeps a row aside by the cell that is no price", () => {
    const [rejected] = read(list).rows.flatMap((row) => (row.kind === "rejected" ? [row.rejected] : []));
    expect(rejected).toEqual({ rowNumber: 4, column: "Preț B", text: "x", reason: "not-a-number" });
  });

  it("obeys a person who says which columns are prices, and how they are called", () => {
    const { names, choices } = read(list, {
      columns: { listPrice: null },
      priceColumns: { 4: "Catalog", 5: "" },
    });
    expect(names).toEqual(["Catalog", "B"]);
    expect(choices.columns.listPrice).toBeUndefined();
  });
});

it("takes discounts in per cent off the list price, exactly", () => {
  const { products, choices } = read(
    "SKU,Name,List price,Discount A,Discount B %\nA1,Flour,12.35,5%,12.5\nA2,Sugar,10.00,0%,\n",
  );
  expect(choices.priceColumns.map(({ holds }) => holds)).toEqual(["percent", "percent"]);
  expect(products.map(({ columnPrices }) => printed(columnPrices))).toEqual([
    ["Discount A 11.7325 RON", "Discount B % 10.80625 RON"],
    ["Discount A 10 RON"],
  ]);
});

it("reads a Russian list of wholesale and retail, each price in the currency of its header", () => {
  const { names, products, choices } = read(
    "Артикул;Наименование;Розница, руб;Мелкий опт, руб;Крупный опт, EUR\nA1;Мука;100;95,5;1,05\nA2;Сахар;80;76;0,84\n",
  );
  expect(names).toEqual(["Розница", "Мелкий опт", "Крупный опт"]);
  expect(choices.columns.listPrice).toBe(2);
  expect(printed(products[0]?.columnPrices)).toEqual([
    "Розница 100 RUB",
    "Мелкий опт 95.5 RUB",
    "Крупный опт 1.05 EUR",
  ]);
});

it("takes the prices without VAT where both stand, and says so where only those with VAT do", () => {
  const both = read(
    "Cod;Denumire;Preț A fără TVA;Preț A cu TVA;Preț B fără TVA;Preț B cu TVA\nA1;Făină;10,00;11,90;9,00;10,71\n",
  );
  expect(both.choices.priceColumns.map(({ column }) => column)).toEqual([2, 4]);
  expect(both.problems).toEqual([]);
  const withVat = read("Cod;Denumire;Preț A cu TVA;Preț B cu TVA\nA1;Făină;11,90;10,71\n");
  expect(withVat.names).toEqual(["A", "B"]);
  expect(withVat.problems).toEqual([{ code: "prices-with-vat", text: "Preț A cu TVA" }]);
});

it("knows columns without a telling header by how their values run beside a price", () => {
  const rows = [100, 55.5, 20.2, 310, 47].map(
    (price, index) => `A${index};Item ${index};${price};${(price * 0.9).toFixed(2)};${index * 7 + 3}`,
  );
  const { names } = read(`SKU;Name;List price;Gold;Shelf\n${rows.join("\n")}\n`);
  expect(names).toEqual(["Gold"]);
});

it("leaves a list with one price as it was", () => {
  const { choices } = read("SKU;Denumire;Preț vânzare;Preț achiziție\nA1;Făină;10,00;8,00\n");
  expect(choices).toMatchObject({ columns: { listPrice: 2, cost: 3 }, priceColumns: [] });
});

it("shows a column out of order and a price below cost, each with both figures", () => {
  const rows = ["10;9;8;7", "20;18;16;15", "30;27;24;20", "40;36;37;30", "50;45;40;41"];
  const { products } = read(
    `Cod;Denumire;Preț A;Preț B;Preț C;Cost\n${rows.map((row, index) => `A${index};Produs ${index};${row}`).join("\n")}\n`,
  );
  const price = (coefficient: number) => ({ coefficient, scale: 0, currency: "RON" });
  expect(findPriceBreaks(products)).toEqual([
    { code: "below-cost", sku: "A4", name: "Produs 4", column: "C", price: price(40), cost: price(41) },
    {
      code: "out-of-order",
      sku: "A3",
      name: "Produs 3",
      column: "C",
      price: price(37),
      other: "B",
      otherPrice: price(36),
    },
  ]);
});
