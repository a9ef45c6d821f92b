import { describe, expect, it } from "vitest";
import { readFileByChoices } from "../../../shared/actions/import-reading.ts";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { monthOfHeader } from "../../../shared/csv/month-headers.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { encodeText } from "../../support/encode-text.ts";

const preview = (rows: readonly string[], options: PreviewOptions = {}) =>
  previewImport(encodeText(rows.join("\n"), "utf-8"), { currency: "RON", ...options });

async function sumsOf(rows: readonly string[]) {
  const { choices } = preview(rows);
  const reading = await readFileByChoices(encodeText(rows.join("\n"), "utf-8"), choices, {});
  return reading.ok ? reading.value.controlSums : [];
}

it.each([
  ["Ian 2024", undefined, "2024-01"],
  ["янв.24", undefined, "2024-01"],
  ["2024 Dec", undefined, "2024-12"],
  ["Sept-25", undefined, "2025-09"],
  ["03.2025", undefined, "2025-03"],
  ["2025/11", undefined, "2025-11"],
  ["Август", 2025, "2025-08"],
  ["Martie", undefined, undefined],
  ["Marca", 2025, undefined],
  ["Decont 2024", undefined, undefined],
  ["Maior", 2025, undefined],
  ["Total 2024", undefined, undefined],
  ["13.2025", undefined, undefined],
] as const)("a column called “%s” (year %s) holds the month %s", (header, year, month) => {
  expect(monthOfHeader(header, year)).toBe(month);
});

describe("a table with a column a month", () => {
  const rows = ["Client;Ian 2025;Feb 2025;Mar 2025", "Alfa;1,50;2,50;3,50", "Beta;4,50;n/a;-"];

  it("is read as it stands when the person says so, and offers the way back", () => {
    const { choices, foundShape } = preview(rows, { isShaped: false });
    expect(choices.months).toEqual([]);
    expect(foundShape.months).toHaveLength(3);
  });

  it("names the month in which a cell is no amount", () => {
    const rejected = preview(rows).rows.flatMap((row) => (row.kind === "rejected" ? [row.rejected] : []));
    expect(rejected).toEqual([{ rowNumber: 3, column: "Feb 2025", text: "n/a", reason: "not-a-number" }]);
  });

  it("is told of a row whose own total is not the sum of its months", async () => {
    const table = [
      "Client;Ian 2025;Feb 2025;Mar 2025;Total",
      "Alfa;1,50;2,50;3,50;7,50",
      "Beta;4,00;5,00;6,00;16,00",
    ];
    expect(await sumsOf(table)).toEqual([
      {
        rowNumber: 3,
        label: "Beta",
        field: "net",
        stated: { coefficient: 1600, scale: 2 },
        counted: { coefficient: 1500, scale: 2 },
        agrees: false,
      },
    ]);
  });

  it("has one document a client, however its rows are numbered and sorted in the next file", () => {
    const documentsOf = (...lines: string[]) =>
      preview(["Nr.;Client;Ian 2026;Feb 2026;Mar 2026", ...lines]).rows.flatMap((row) =>
        row.kind === "sales" ? [`${row.line.clientCode}: ${row.line.documentNumber}`] : [],
      );
    const first = documentsOf("1;Alfa;1,50;;", "2;Beta;2,50;;");
    expect(first).toEqual(["Alfa: Alfa 2026-01", "Beta: Beta 2026-01"]);
    expect(documentsOf("1;Beta;2,50;;", "2;Alfa;1,50;;").toSorted()).toEqual(first);
  });

  it("has a document a product of a client, named by their codes", () => {
    const read = preview([
      "Nr.;Cod client;Client;Cod articol;Ian 2026;Feb 2026;Mar 2026",
      "1;0017;Alfa;A-1;1,50;;",
      "2;0017;Alfa;A-2;2,50;;",
    ]);
    const documents = read.rows.flatMap((row) => (row.kind === "sales" ? [row.line.documentNumber] : []));
    expect(documents).toEqual(["0017 A-1 2026-01", "0017 A-2 2026-01"]);
  });

  it.each([
    ["Net", "600"],
    ["Cantitate", "18"],
    ["Pret unitar", "5"],
    ["Discount", "10"],
    ["Data", "15.03.2026"],
  ])("counts each month once, though a column “%s” is of the whole row", (header, cell) => {
    const read = preview([`Client;${header};Ian 2026;Feb 2026;Mar 2026`, `ALFA;${cell};100;200;300`]);
    const lines = read.rows.flatMap((row) => (row.kind === "sales" ? [row.line] : []));
    expect(lines.map(({ soldOn, net, quantity }) => [soldOn, net.minorUnits, quantity.coefficient])).toEqual([
      ["2026-01-01", 100_00, 1],
      ["2026-02-01", 200_00, 1],
      ["2026-03-01", 300_00, 1],
    ]);
    const own = read.columns.find((column) => column.header === header);
    expect(own?.field).toBeUndefined();
  });

  it("is not made of two months side by side, nor of months that come twice", () => {
    expect(preview(["Client;Ian 2025;Feb 2025", "Alfa;1,50;2,50"]).foundShape.months).toEqual([]);
    expect(preview(["Client;Ian;Feb;Mar", "Alfa;1,50;2,50;3,50"]).foundShape.months).toEqual([]);
  });
});

describe("rows that look like a statement and are none", () => {
  it("a ledger that names the client of each document in a column of its own stays one row a thing", () => {
    const rows = [
      "Document;Client;Valoare",
      "Sold initial;Alfa;10,00",
      "Sold initial;Beta;20,00",
      "Factura 1 din 15.01.2026;Alfa;5,00",
      "Factura 2 din 16.01.2026;Beta;6,00",
    ];
    expect(preview(rows).foundShape.groups).toBeUndefined();
  });

  it("a row without a name in a statement is kept and listed with what it lacks", () => {
    const rows = [
      "Client / document;Valoare",
      "Alfa SRL;10,00",
      "Factura 1 din 15.01.2026;10,00",
      ";7,00",
      "Beta SRL;6,00",
      "Factura 2 din 16.01.2026;6,00",
    ];
    const read = preview(rows);
    expect(read.foundShape.groups).toEqual({ kind: "documents", column: 0 });
    expect(read.rows.map(({ rowNumber, kind }) => [rowNumber, kind])).toEqual([
      [3, "sales"],
      [4, "rejected"],
      [6, "sales"],
    ]);
  });
});

it("a statement by manager gives each document to its client, not to the manager or the contract", () => {
  const read = preview([
    "Менеджер / Контрагент / Документ;Сумма",
    "Иванов И. И.;31,00",
    "    Альфа ООО;15,00",
    "        Договор № 7;15,00",
    "            Реализация 1 от 15.01.2026;10,00",
    "            Реализация 2 от 16.01.2026;5,00",
    "    Бета ООО;16,00",
    "        RUB;16,00",
    "            Реализация 3 от 17.01.2026;6,00",
    "            Реализация 5 от 18.01.2026;6,00",
    "            Реализация 6 от 19.01.2026;4,00",
    "Петров П. П.;3,00",
    "    Гамма ООО;3,00",
    "            Реализация 4 от 18.01.2026;1,00",
    "            Реализация 7 от 19.01.2026;1,00",
    "            Реализация 8 от 20.01.2026;1,00",
  ]);
  const clients = read.rows.flatMap((row) => (row.kind === "sales" ? [row.line.clientCode] : []));
  expect(clients).toEqual([
    ...["Альфа ООО", "Альфа ООО"],
    ...["Бета ООО", "Бета ООО", "Бета ООО"],
    ...["Гамма ООО", "Гамма ООО", "Гамма ООО"],
  ]);
});

describe("a firm whose name begins like a total", () => {
  const firms = [
    "TOTAL ENERGIES SRL",
    "Total Quality SRL",
    "Total-Gaz SRL",
    "Всего хорошего ООО",
    "Итог-Сервис ООО",
  ];

  it.each(firms)("“%s” keeps its documents in a statement", (firm) => {
    const read = preview([
      "Client / document;Valoare",
      "Alfa SRL;10,00",
      "Factura 1 din 15.01.2026;10,00",
      `${firm};6,00`,
      "Factura 2 din 16.01.2026;6,00",
      "Beta SRL;3,00",
      "Factura 3 din 17.01.2026;3,00",
      "Total general;19,00",
    ]);
    const clients = read.rows.flatMap((row) => (row.kind === "sales" ? [row.line.clientCode] : []));
    expect(clients).toEqual(["Alfa SRL", firm, "Beta SRL"]);
  });

  it.each(firms)("“%s” keeps its sales in a table of months", (firm) => {
    const read = preview(["Client;Ian 2026;Feb 2026;Mar 2026", "Alfa SRL;1,50;;", `${firm};2,50;;`]);
    const clients = read.rows.flatMap((row) => (row.kind === "sales" ? [row.line.clientCode] : []));
    expect(clients).toEqual(["Alfa SRL", firm]);
  });

  it("stays in a list of clients", () => {
    const read = preview([
      "Denumire;CUI;Telefon",
      ...firms.map((firm, index) => `${firm};1234567${index};0722000000`),
    ]);
    expect(read.rows.map(({ kind }) => kind)).toEqual(firms.map(() => "clients"));
  });
});

it.each([
  "TOTAL",
  "Итого:",
  "Total general",
  "Sub-total Alfa",
  "Subtotal depozit Nord",
  "Total pe depozit Nord",
  "Total ianuarie 2026:",
  "Total fără TVA",
  "Итого по складу Центральный",
  "Всего за январь",
  "Grand total",
  "Total Beta SRL",
  "Total client: Beta SRL",
])("“%s” is a total of a table of months", (text) => {
  const read = preview([
    "Client;Ian 2026;Feb 2026;Mar 2026",
    "Alfa SRL;1,50;;",
    "Beta SRL;2,50;;",
    `${text};4,00;0;0`,
    "Gama SRL;1,00;;",
  ]);
  const rejected = read.rows.flatMap((row) => (row.kind === "rejected" ? [row.rejected] : []));
  expect(rejected.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([[4, "totals-row"]]);
});

it("“Total Alfa SRL” under the documents of Alfa is their total, also where it has one document", () => {
  const read = preview([
    "Client / document;Valoare",
    "Alfa SRL;10,00",
    "Factura 1 din 15.01.2026;10,00",
    "Total Alfa SRL;10,00",
    "Beta SRL;3,00",
    "Factura 3 din 17.01.2026;3,00",
    "Total Beta SRL;3,00",
  ]);
  expect(read.rows.map((row) => (row.kind === "rejected" ? row.rejected.reason : row.kind))).toEqual([
    "sales",
    "totals-row",
    "sales",
    "totals-row",
  ]);
});
