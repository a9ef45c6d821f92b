/** A client's sheet as a workbook file, saved from the dashboard by somebody who has no add-in. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GeneratedLedger, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { downloaded } from "../support/use-data-files.ts";
import { lintWorkbook } from "../support/workbooks/lint-workbook.ts";
import { readSheets } from "../support/workbooks/read-sheets.ts";
import { partsIn } from "../support/workbooks/write-file.ts";

const CLIENT = "G1001";

let ledger: GeneratedLedger;
let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  ledger = generateLedger({ seed: 7, from: { year: 2024, month: 1 }, monthCount: 24 });
  extension = await launchExtension({ language: "en-US" });
  await importIntoDosar(extension, {
    name: ledger.fileName,
    bytes: Buffer.from(ledger.csv),
    lineCount: ledger.totals.lineCount,
    label: ledger.label,
  });
  page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#clients"));
});

afterAll(() => extension.close());

describe("a workbook saved from the dashboard", () => {
  it("has the client's net to the last ban, and is named after the client and the day", async () => {
    await page.getByRole("searchbox").or(page.getByRole("textbox")).first().fill(CLIENT);
    await expect.poll(() => page.getByRole("row").count()).toBe(2);
    await page.getByRole("row").nth(1).getByRole("link").first().click();
    const save = page.getByRole("button", { name: "Save as workbook (.xlsx)" });
    const name = await page.getByRole("heading", { level: 2 }).first().textContent();
    const file = await downloaded(page, () => save.click());
    expect(file.name).toMatch(/ \d{4}-\d\d-\d\d\.xlsx$/);
    expect(file.name).toContain(name?.slice(0, 10));
    await page.getByText(`Saved ${file.name}`).first().waitFor();

    const parts = partsIn(file.bytes);
    expect(lintWorkbook(parts)).toEqual([]);
    const [sheet] = readSheets(parts);
    const totals = sheet?.cells.filter(({ formula }) => formula === "SUBTOTAL(109,tblMonths[Net sales])");
    expect(totals?.map(({ value }) => Math.round(Number(value) * 100))).toEqual([
      ledger.totals.netBaniByClient[CLIENT],
    ]);
    await save.waitFor();
  });
});
