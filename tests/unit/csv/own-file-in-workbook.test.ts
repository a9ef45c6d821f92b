import Papa from "papaparse";
import { expect, it } from "vitest";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { printSheetText, SHEET_TEXT } from "../../../shared/csv/print-sheet-text.ts";
import { encodeText } from "../../support/encode-text.ts";
import { exportText } from "../../support/exported-records.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const LINES = "Factura,Data,Cod client,Client,Cod,Cantitate,Pret\nF1,2026-02-13,C1,Alfa,A1,1.5,2.25\n";

async function exportedSales() {
  const store = await openTestStore();
  await importText(store, LINES, { reading: { currency: "RON" } });
  return exportText(store, { kind: "sales", scope: {} }, { language: "ro", decimalMark: "," });
}

/** As Excel saves it: what was a number with a comma is a number. */
function sheetOf(text: string): Uint8Array {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, "").trim());
  return printSheetText(data.map((row) => row.map((cell) => cell.replace(/^(-?\d+),(\d+)$/, "$1.$2"))));
}

const kindsOf = (bytes: Uint8Array, options = {}) =>
  previewImport(bytes, options).rows.map(({ kind }) => kind);

it("reads an export of Dosar's own that was saved as a workbook: the numbers of a sheet have points", async () => {
  const text = await exportedSales();
  expect(text).toContain("1,5");
  expect(kindsOf(sheetOf(text), { ...SHEET_TEXT, sheet: "vanzari" })).toEqual(["sales"]);
});

it("reads one that was saved as text with tabs by the mark of the person's locale", async () => {
  const tabbed = Papa.unparse(Papa.parse<string[]>((await exportedSales()).trim()).data, { delimiter: "\t" });
  expect(kindsOf(encodeText(tabbed, "utf-8"))).toEqual(["sales"]);
});
