import { describe, expect, it } from "vitest";
import { readFileByChoices } from "../../../shared/actions/import-reading.ts";
import { canImport } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { encodeText } from "../../support/encode-text.ts";

const SAGA = [
  "Raport vânzări ianuarie",
  "",
  "Nr. factura;Data emitere;Cod client;Denumire client;Cod articol;Denumire articol;Cantitate;Pret unitar;Valoare",
  "F-101;15.01.2026;C7;Brutăria Mărgăritar SRL;A1;Făină 1 kg;10;4,20;42,00",
  "F-101;15.01.2026;C7;Brutăria Mărgăritar SRL;A2;Zahăr 1 kg;1.000;4,95;4.950,00",
  "F-102;16.01.2026;;;A1;Făină 1 kg;-2;4,20;-8,40",
  "F-103;30.02.2026;C8;Ţesătoria Şerban SRL;A1;Făină 1 kg;1;4,20;4,20",
  "TOTAL;;;;;;1009;;4.983,60",
].join("\r\n");

describe("a Romanian ledger in windows-1250 under a title", () => {
  const preview = previewImport(encodeText(SAGA, "windows-1250"), { currency: "RON" });

  it("is read without being told anything but the currency", () => {
    expect(preview.choices).toMatchObject({
      encoding: "windows-1250",
      delimiter: ";",
      newline: "\r\n",
      headerRow: 2,
      kind: "sales",
      dayOrder: "dmy",
      columns: {
        documentNumber: 0,
        day: 1,
        clientCode: 2,
        clientName: 3,
        sku: 4,
        productName: 5,
        quantity: 6,
      },
      decimalSeparators: { quantity: ",", unitPrice: ",", net: "," },
    });
    expect(canImport(preview)).toBe(true);
  });

  it("gives lines in whole bani, one of them without a client", () => {
    const lines = preview.rows.flatMap((row) => (row.kind === "sales" ? [row.line] : []));
    expect(lines.map(({ documentNumber, soldOn, net }) => [documentNumber, soldOn, net.minorUnits])).toEqual([
      ["F-101", "2026-01-15", 4200],
      ["F-101", "2026-01-15", 495_000],
      ["F-102", "2026-01-16", -840],
    ]);
    expect(preview.counts).toMatchObject({
      rowCount: 5,
      rejectedCount: 2,
      nets: [{ minorUnits: 498_360, currency: "RON" }],
      unassignedCount: 1,
      unassignedNets: [{ minorUnits: -840, currency: "RON" }],
    });
  });

  it("keeps what it can't read aside with row, column, text and reason", () => {
    const rejected = preview.rows.flatMap((row) => (row.kind === "rejected" ? [row.rejected] : []));
    expect(rejected).toEqual([
      { rowNumber: 7, column: "Data emitere", text: "30.02.2026", reason: "no-such-day" },
      { rowNumber: 8, text: "TOTAL;;;;;;1009;;4.983,60", reason: "totals-row" },
    ]);
  });

  it("obeys a person who says that the values are no net", () => {
    const { choices } = previewImport(encodeText(SAGA, "windows-1250"), {
      currency: "RON",
      columns: { net: null, category: 3 },
    });
    expect(choices.columns).toMatchObject({ category: 3 });
    expect(choices.columns.net).toBeUndefined();
    expect(choices.columns.clientName).toBeUndefined();
  });
});

it("asks for a currency when a ledger names none, and not when a column or a sign does", () => {
  const ask = (text: string) => previewImport(encodeText(text, "utf-8")).problems.map(({ code }) => code);
  const header = "Invoice No,Invoice Date,Customer ID,Stock Code,Quantity,Unit Price";
  expect(ask(`${header}\nF1,2026-01-15,C1,A1,2,4.20\n`)).toEqual(["currency-needed"]);
  expect(ask(`${header},Currency\nF1,2026-01-15,C1,A1,2,4.20,EUR\n`)).toEqual([]);
  expect(ask(`${header}\nF1,2026-01-15,C1,A1,2,€4.20\n`)).toEqual([]);
});

it("says which day can be read two ways", () => {
  const text = "Invoice No,Date,Customer,Net,Currency\nF1,02/03/2026,Alfa SRL,4.20,EUR\n";
  expect(previewImport(encodeText(text, "utf-8")).problems).toContainEqual({
    code: "day-order-unclear",
    text: "02/03/2026",
  });
});

it("knows a Russian client list in ibm866 and a price list with tabs by their columns", () => {
  const clients = "Код;Наименование;ИНН;Телефон;Город\n1;ООО Ромашка;7707083893;+7 495 123-45-67;Москва\n";
  expect(previewImport(encodeText(clients, "ibm866")).choices).toMatchObject({
    encoding: "ibm866",
    kind: "clients",
    columns: { clientCode: 0, clientName: 1, taxId: 2, phone: 3, city: 4 },
  });
  const prices = "SKU\tDescription\tList price\tEAN\nA1\tFlour\t4.20 EUR\t4006381333931\n";
  expect(previewImport(encodeText(prices, "utf-8")).choices).toMatchObject({
    delimiter: "\t",
    kind: "products",
    currency: "EUR",
    columns: { sku: 0, productName: 1, listPrice: 2, gtin: 3 },
  });
});

it("reads a spreadsheet's codes written as decimals as the codes that they are", () => {
  const text =
    "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\nC1,A,-1,2010-12-01,2.5,17850.0\n";
  const [row] = previewImport(encodeText(text, "utf-8"), { currency: "GBP" }).rows;
  expect(row?.kind === "sales" && row.line.clientCode).toBe("17850");
});

it.each([
  ["an empty file", new Uint8Array(), "empty-file"],
  ["a file of blank lines", encodeText("\n\n;;\n", "utf-8"), "empty-file"],
  ["an archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), "archive"],
  [
    "a file of 2,001 columns",
    encodeText(`${"a;".repeat(2000)}a\n${"1;".repeat(2000)}1\n`, "utf-8"),
    "too-many-columns",
  ],
  [
    "a file of 60,000 columns, without holding them against each other",
    encodeText(`${"ab;".repeat(60_000)}a\n${"1;".repeat(60_000)}1\n`, "utf-8"),
    "too-many-columns",
  ],
  ["a first row that goes on for megabytes", encodeText("x".repeat(1_100_000), "utf-8"), "no-columns"],
] as const)("says of %s what is wrong", (_, bytes, code) => {
  const preview = previewImport(bytes);
  expect(preview.problems).toEqual([{ code }]);
  expect(canImport(preview)).toBe(false);
});

it("tells from the legal forms whether a bare “Denumire” is the firm or the product", () => {
  const columnsOf = (name: string) => {
    const text = `DENUMIRE;CUI;NR. FACTURA;DATA EMITERE;VALOARE\n${name};RO1590082;F1;15.01.2026;42,50\n`;
    return previewImport(encodeText(text, "utf-8"), { currency: "RON" }).choices.columns;
  };
  expect(columnsOf("Alfa Prim SRL")).toMatchObject({ clientName: 0, taxId: 1 });
  expect(columnsOf("Făină albă 1 kg")).toMatchObject({ productName: 0, taxId: 1 });
});

describe("the readings offered of a file", () => {
  const text = "Nume;Oraş\nAlfa;Bacau\nLa pădure;Ploieşti\n";

  it("are three that differ, each shown by the first line in which they do", () => {
    const { encodings } = previewImport(encodeText(text, "windows-1250"));
    expect(encodings[0]).toEqual({ encoding: "windows-1250", sampleLine: "Nume;Oraş" });
    expect(new Set(encodings.map(({ sampleLine }) => sampleLine)).size).toBe(3);
  });

  it("keep the one that a person has chosen, and read the whole file by it", () => {
    const { choices, encodings, columns } = previewImport(encodeText(text, "windows-1250"), {
      encoding: "windows-1251",
    });
    expect(choices.encoding).toBe("windows-1251");
    expect(encodings.map(({ encoding }) => encoding)).toContain("windows-1251");
    expect(columns[1]?.header).toBe("Oraє");
  });

  it("are one for plain English, which every encoding reads alike", () => {
    expect(previewImport(encodeText("Name;City\nAlfa;Bacau\n", "utf-8")).encodings).toEqual([
      { encoding: "utf-8", sampleLine: "Name;City" },
    ]);
  });
});

describe("a ledger of amounts with their currency beside them", () => {
  const read = (text: string, options = {}) => {
    const { rows } = previewImport(encodeText(text, "utf-8"), { defaultCurrency: "RON", ...options });
    return rows.map((row) =>
      row.kind === "sales" ? row.line.net : row.kind === "rejected" ? row.rejected.reason : undefined,
    );
  };
  const header = "Factura;Data;Cod client;Valoare";

  it("takes each amount for what it says it is", () => {
    const text = `${header}\nF1;15.01.2026;C1;10,00 lei\nF2;15.01.2026;C1;10,00 EUR\nF3;15.01.2026;C1;10,00\n`;
    expect(read(text)).toEqual([
      { minorUnits: 1000, currency: "RON" },
      { minorUnits: 1000, currency: "EUR" },
      { minorUnits: 1000, currency: "RON" },
    ]);
  });

  it("rejects a row whose currency column says another, and dollars in a ledger of lei", () => {
    const text = `${header};Valuta\nF1;15.01.2026;C1;10,00 EUR;RON\nF2;15.01.2026;C1;$ 10,00;\nF3;15.01.2026;C1;5,00;RON\n`;
    expect(read(text)).toEqual(["two-currencies", "unknown-currency", { minorUnits: 500, currency: "RON" }]);
  });

  it("asks which dollars or lei they are when the person's currency is another", () => {
    const text = `${header}\nF1;15.01.2026;C1;$ 10,00\n`;
    const { problems } = previewImport(encodeText(text, "utf-8"), { defaultCurrency: "RON" });
    expect(problems).toContainEqual({ code: "currency-needed" });
  });
});

it("puts a day together that an accounting program exports in three columns", () => {
  const text =
    "nr_doc;an_doc;luna_doc;ziua_doc;cod_client;valoare\nF1;2026;1;15;C1;42,50\nF2;2026;2;30;C1;1,00\n";
  const { choices, rows } = previewImport(encodeText(text, "utf-8"), { currency: "RON" });
  expect(choices.columns).toMatchObject({ year: 1, month: 2, dayOfMonth: 3 });
  expect(rows[0]?.kind === "sales" && rows[0].line.soldOn).toBe("2026-01-15");
  expect(rows[1]?.kind === "rejected" && rows[1].rejected).toEqual({
    rowNumber: 3,
    column: "ziua_doc",
    text: "30",
    reason: "no-such-day",
  });
});

it("says how many characters of a UTF-8 file could not be read, and in which row the first stands", async () => {
  const good = Array.from({ length: 60 }, (_, index) => `C${index};Brutăria Mărgăritar și Țesătoria`);
  const bytes = encodeText(
    ["Cod client;Denumire", ...good, "C60;Caf# Central", "C61;#", ""].join("\n"),
    "utf-8",
  );
  // One byte of another code page, as when a line of another program is pasted in.
  const broken = bytes.map((byte) => (byte === "#".charCodeAt(0) ? 0xe9 : byte));
  const preview = previewImport(broken);
  expect(preview.choices.encoding).toBe("utf-8");
  expect(preview.problems).toEqual([{ code: "characters-lost", count: 2, rowNumber: 62 }]);
  expect(canImport(preview)).toBe(true);
  const reading = await readFileByChoices(broken, preview.choices, {});
  expect(reading.ok && reading.value.lostCharacters).toEqual({ count: 2, rowNumber: 62 });
  expect(previewImport(bytes).problems).toEqual([]);
});

it("looks for the day that decides in the whole file, not in its first rows alone", () => {
  const early = Array.from(
    { length: 30_000 },
    (_, row) => `F${row};0${1 + (row % 9)}/0${1 + (row % 7)}/2026;C1;1,00`,
  );
  const text = ["Factura;Data;Cod client;Valoare", ...early, "F;25/03/2026;C1;1,00"].join("\n");
  const preview = previewImport(encodeText(text, "utf-8"), { currency: "RON" });
  expect(preview.readShare).toBeLessThan(1);
  expect(preview.problems).toEqual([{ code: "amounts-only" }]);
  expect(preview.columns[1]?.evidence).toEqual([{ code: "day-order", order: "dmy", text: "25/03/2026" }]);
});

it("obeys the line that other programs write for Excel, and reads it as no data", () => {
  const text = "sep=;\nCod,vechi;Denumire\n1,2;Alfa SRL\n3,4;Beta SRL\n";
  const { choices, rows } = previewImport(encodeText(text, "utf-8"));
  expect(choices).toMatchObject({ delimiter: ";", headerRow: 1 });
  expect(rows).toHaveLength(2);
});

it("knows both rows of a header again in the middle of a file", () => {
  const header = ["Factura;Data;Client;Valoare;", ";;;Net;TVA"];
  const line = (number: number) => `F${number};15.01.2026;Alfa;10,00;2,10`;
  const text = [...header, line(1), line(2), line(3), ...header, line(4)].join("\n");
  const { choices, rows } = previewImport(encodeText(text, "utf-8"), { currency: "RON" });
  expect(choices.headerRows).toBe(2);
  expect(rows.map((row) => (row.kind === "rejected" ? row.rejected.reason : row.kind))).toEqual([
    "sales",
    "sales",
    "sales",
    "repeated-header",
    "repeated-header",
    "sales",
  ]);
});
