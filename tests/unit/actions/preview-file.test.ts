import { describe, expect, it } from "vitest";
import { previewFile } from "../../../shared/actions/preview-file.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { SHEET_TEXT } from "../../../shared/csv/print-sheet-text.ts";
import { readingToRemember } from "../../../shared/csv/remember-reading.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const FIRST = "Denumire;Rubrica;Obs\nAlfa SRL;A1;Cluj\nBeta SRL;B2;Arad\n";
/** The same program a month later: other rows, its columns in another order. */
const NEXT = "Obs;Denumire;Rubrica\nSibiu;Gama SRL;C3\nBacău;Delta SRL;D4\n";
const bytes = encodeText(NEXT, "utf-8");

async function storeAfterFirst() {
  const store = await openTestStore();
  const { batch } = await importText(store, FIRST, {
    reading: { kind: "clients", columns: { city: 2, clientCode: 1 }, source: "saga", isCleaned: false },
  });
  return { store, batch };
}

it("reads a file as the last one of the same headers, whatever the order of its columns", async () => {
  const { store, batch } = await storeAfterFirst();
  const { choices, asLastTime } = await previewFile(store, bytes, {});
  expect(choices).toMatchObject({
    kind: "clients",
    columns: { clientName: 1, clientCode: 2, city: 0 },
    source: "saga",
    isCleaned: false,
  });
  expect(asLastTime).toEqual({ importedAt: batch.importedAt });
});

it("takes what nobody has chosen from last time, also where the screen says so", async () => {
  const { store } = await storeAfterFirst();
  const { choices } = await previewFile(store, bytes, { kind: undefined, columns: undefined });
  expect(choices).toMatchObject({ kind: "clients", columns: { city: 0 }, source: "saga" });
});

it("lets the person choose otherwise, and have the file read anew", async () => {
  const { store } = await storeAfterFirst();
  const other = await previewFile(store, bytes, { source: "1c" });
  expect(other.choices).toMatchObject({ source: "1c", columns: { city: 0 } });
  const anew = await previewFile(store, bytes, { isAsLastTime: false });
  expect(anew.asLastTime).toBeUndefined();
  expect(anew.choices.columns).not.toHaveProperty("city");
});

it("goes by no import that was undone, and by none of other headers", async () => {
  const { store, batch } = await storeAfterFirst();
  const stranger = encodeText("Denumire;Oras\nAlfa SRL;Cluj\n", "utf-8");
  expect((await previewFile(store, stranger, {})).asLastTime).toBeUndefined();
  await undoImport({ store, batchId: batch.id });
  expect((await previewFile(store, bytes, {})).asLastTime).toBeUndefined();
});

describe("what the person put right of a file's writing", () => {
  async function storeAfter(text: string, reading: PreviewOptions) {
    const store = await openTestStore();
    await importText(store, text, { reading: { source: "saga", currency: "RON", ...reading } });
    return store;
  }

  it("holds for the next file, also where its headers are unreadable without it", async () => {
    // Too short to tell one code page from another.
    const header = "Õlu;Ürg";
    const columns = { clientName: 0, clientCode: 1 };
    const store = await storeAfter(`${header}\nAlfa;1\n`, { kind: "clients", columns, encoding: "ibm850" });
    const next = encodeText(`${header}\nBeta;2\n`, "ibm850");
    expect((await previewFile(store, next, { isAsLastTime: false })).choices.encoding).not.toBe("ibm850");
    const { choices, headers, asLastTime } = await previewFile(store, next, {});
    expect({ encoding: choices.encoding, headers, source: choices.source }).toEqual({
      encoding: "ibm850",
      headers: ["Õlu", "Ürg"],
      source: "saga",
    });
    expect(asLastTime).toBeDefined();
    // A file that proves its encoding is read by its proof.
    expect((await previewFile(store, encodeText(`${header}\nBeta;2\n`, "utf-8"), {})).choices.encoding).toBe(
      "utf-8",
    );
  });

  it("is the separator of columns and of decimals, the order of days and the columns of prices", async () => {
    const sales = "Factura,Data,Client,Cod,Cantitate,Pret\nF1,01.02.2026,C1,A1,1.500,2\n";
    const store = await storeAfter(sales, { decimalSeparator: ".", dayOrder: "mdy", delimiter: "," });
    const next = encodeText("Data,Factura,Client,Cod,Cantitate,Pret\n03.04.2026,F2,C1,A1,2.500,3\n", "utf-8");
    const { choices } = await previewFile(store, next, {});
    expect(choices).toMatchObject({ delimiter: ",", dayOrder: "mdy", decimalSeparators: { quantity: "." } });

    const list = "Cod;Denumire;Pret A;Pret B;Pret C\nA1;Unt;10,50;9,75;9,10\nA2;Lapte;7,25;6,80;6,45\n";
    const prices = await storeAfter(list, { kind: "products", priceColumns: { 2: "Retail", 4: "Engros" } });
    const turned = encodeText(
      "Pret C;Pret B;Pret A;Cod;Denumire\n9,10;9,75;10,50;A1;Unt\n6,45;6,80;7,25;A2;Lapte\n",
      "utf-8",
    );
    const { priceColumns } = (await previewFile(prices, turned, {})).choices;
    expect(priceColumns.map(({ column, name }) => [column, name])).toEqual([
      [0, "Engros"],
      [2, "Retail"],
    ]);
  });

  describe("is an order of days", () => {
    const salesOn = (...days: readonly string[]) =>
      `Factura,Data,Client,Cod,Cantitate,Pret\n${days.map((day, row) => `F${row},${day},C1,A1,1,2`).join("\n")}\n`;
    async function importOn(store: Awaited<ReturnType<typeof storeAfter>>, text: string) {
      const { choices } = await previewFile(store, encodeText(text, "utf-8"), {});
      await importText(store, text, { choices });
      return choices.dayOrder;
    }

    it("that gives way to a file's own proof, wherever it stands, and is forgotten then", async () => {
      const store = await storeAfter(salesOn("01/02/2026"), { dayOrder: "mdy" });
      expect(await importOn(store, salesOn("03/04/2026"))).toBe("mdy");
      expect(await importOn(store, salesOn("04/04/2026", "05/06/2026"))).toBe("mdy");
      expect(await importOn(store, salesOn("05/04/2026", "25/05/2026"))).toBe("dmy");
      expect(await importOn(store, salesOn("06/04/2026"))).toBe("dmy");
    });

    it("that gives way to a proof far below the first rows, also of dotted days", async () => {
      const store = await storeAfter(salesOn("01.02.2026"), { dayOrder: "mdy" });
      const long = salesOn(...Array.from({ length: 30_000 }, () => "03.04.2026"), "25.05.2026");
      expect((await previewFile(store, encodeText(long, "utf-8"), {})).choices.dayOrder).toBe("dmy");
    });
  });

  describe("is a decimal sign", () => {
    const HEADER = ["Factura", "Data", "Client", "Cod", "Cantitate", "Pret"];
    const sales = (delimiter: string, ...rows: readonly string[][]) =>
      encodeText(`${[HEADER, ...rows].map((row) => row.join(delimiter)).join("\n")}\n`, "utf-8");
    const row = (quantity: string, price: string) => ["F1", "2026-02-13", "C1", "A1", quantity, price];
    const storeOfCommas = () =>
      storeAfter(new TextDecoder().decode(sales(";", row("1,500", "2"))), { decimalSeparator: "," });
    const signsOf = async (store: Awaited<ReturnType<typeof storeAfter>>, bytes: Uint8Array, options = {}) =>
      (await previewFile(store, bytes, options)).choices.decimalSeparators;

    it("that gives way to the column that proves its own, and to what the others agree on", async () => {
      const store = await storeOfCommas();
      expect(await signsOf(store, sales(";", row("2,500", "3")))).toMatchObject({ quantity: "," });
      expect(await signsOf(store, sales(";", row("2.500", "3.75")))).toMatchObject({
        quantity: ".",
        unitPrice: ".",
      });
    });

    it("that says nothing of a workbook's sheet, nor one of a sheet of any file", async () => {
      const store = await storeOfCommas();
      const sheet = { ...SHEET_TEXT, sheet: "Foaie1" };
      const preview = await previewFile(store, sales("\t", row("2.5", "3")), sheet);
      expect(preview.choices.decimalSeparators).toMatchObject({ quantity: "." });
      expect(preview.rows.map(({ kind }) => kind)).toEqual(["sales"]);
      const whole = await previewFile(store, sales("\t", row("2", "3")), sheet);
      expect(Object.values(whole.choices.decimalSeparators)).not.toContain(",");
    });

    it("that is not kept of a sheet", () => {
      const { choices, headers } = previewImport(sales("\t", row("2.5", "3")), { decimalSeparator: "." });
      expect(readingToRemember(choices, headers)).toMatchObject({ decimalSeparator: "." });
      expect(readingToRemember({ ...choices, sheet: "Foaie1" }, headers)).not.toHaveProperty(
        "decimalSeparator",
      );
    });
  });

  it("is the delimiter only where the headers are not found without it", async () => {
    const store = await storeAfter("Nume;Cod\nAlfa, SRL;1\n", { delimiter: ";" });
    const commas = await previewFile(store, encodeText("Nume,Cod\nBeta,2\nGama,3\n", "utf-8"), {});
    expect(commas.choices).toMatchObject({ delimiter: ",", columns: { clientName: 0, clientCode: 1 } });
    expect(commas.asLastTime).toBeDefined();
  });

  it("is the delimiter by which the headers were found, also where a file since had none to remember", async () => {
    // More commas than bars: the bar is found by nobody but the person.
    const bars = (...names: readonly string[]) =>
      `Nume, prenume, titlu|Cod, vechi, nou\n${names.map((name) => `${name}, a, b|1, 2, 3`).join("\n")}\n`;
    const store = await storeAfter(bars("Alfa"), {
      delimiter: "|",
      kind: "clients",
      columns: { clientName: 0 },
    });
    const text = '"Nume, prenume, titlu";"Cod, vechi, nou"\nBeta;2\nGama;3\n';
    const { choices } = await previewFile(store, encodeText(text, "utf-8"), {});
    expect(choices.delimiter).toBe(";");
    await importText(store, text, { choices });
    const next = await previewFile(store, encodeText(bars("Delta", "Eta"), "utf-8"), {});
    expect({ delimiter: next.choices.delimiter, headers: next.headers }).toEqual({
      delimiter: "|",
      headers: ["Nume, prenume, titlu", "Cod, vechi, nou"],
    });
  });

  it("is not what Dosar itself found: a later file in another form is read by its own", async () => {
    const store = await storeAfter("Nume;Cod\nAlfa;1\n", {});
    const { choices } = await previewFile(store, encodeText("Nume,Cod\nBeta,2\n", "utf-8"), {});
    expect(choices).toMatchObject({ delimiter: ",", source: "saga" });
  });
});
