import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { printSheetText, SHEET_TEXT } from "../../../shared/csv/print-sheet-text.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

it("a price list whose currency stands in the cells' format alone is in that currency, its codes as they are shown", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Prețuri",
        columns: [{ numFmt: "00000" }, {}, { numFmt: "#,##0.00 [$€-407]" }],
        rows: [
          ["Cod articol", "Denumire", "Preț"],
          [123, "Ceai verde 100 g", 10.5],
          [4711, "Cafea boabe 1 kg", 1234.567],
          [99, "Miere 400 g", 7],
        ],
      },
    ],
  });
  const read = await readWorkbook(bytes, undefined);
  if (!read.ok) throw new Error(read.problem.code);
  const store = await openTestStore();
  const reading = { ...SHEET_TEXT, sheet: read.value.sheet, kind: "products" as const };
  await importText(store, new TextDecoder().decode(printSheetText(read.value.rows)), { reading });
  const products = await listRecords(store, "products");
  expect(products.map(({ sku }) => sku).toSorted()).toEqual(["00099", "00123", "04711"]);
  expect(products.find(({ sku }) => sku === "00123")?.listPrice).toMatchObject({ currency: "EUR" });
});
