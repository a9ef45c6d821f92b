/** The unmodified office.js against the simulated workbook: what its client sends is understood, what is not modelled says so. */
import type { BrowserContext, Frame } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";

/** Bundling the page and starting a browser take their time on a busy machine. */
const HOOK_MS = 60_000;

let context: BrowserContext;
let pane: ServedPane;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  pane = await servePane({ port: 0 });
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox"],
  });
  context = await browser.newContext({ ignoreHTTPSErrors: true });
}, HOOK_MS);

afterAll(async () => {
  await context.browser()?.close();
  await pane.close();
});

beforeEach(async () => {
  workbook = await openWorkbook(context, { paneUrl: pane.url, excelApi: "1.8" });
  await workbook.pane.waitForFunction(
    () => typeof Excel !== "undefined" && Office.context?.host !== undefined,
  );
}, HOOK_MS);

/** Runs a batch in the pane; answers what it returns, or the code of its error. */
function run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value | string> {
  const frame: Frame = workbook.pane;
  return frame.evaluate(
    `Excel.run(${batch.toString()}).catch((error) => error.code + ": " + error.message)`,
  ) as Promise<Value | string>;
}

it("keeps a block of 3,000 cells that the client sends in pieces, text, numbers and formulas alike", async () => {
  const read = await run(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C1000");
    range.values = Array.from({ length: 1000 }, (_, row) => [row, `text ${row}`, `=A${row + 1}*2`]);
    const last = sheet.getRange("A1000:C1000");
    last.load("formulas");
    await excel.sync();
    return last.formulas[0];
  });
  expect(read).toEqual([999, "text 999", "=A1000*2"]);
});

it("keeps a text as text where the cell's format is text, whatever it begins with", async () => {
  await run(async (excel) => {
    const range = excel.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.numberFormat = [["@"]];
    range.values = [["=1+1"]];
    await excel.sync();
  });
  expect((await workbook.snapshot()).sheets[0]?.rows).toEqual([["=1+1"]]);
});

it("grows a table by a row that is inserted into it and moves what stands below", async () => {
  const address = await run(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Month", "Net"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.getRange("A6").values = [["=SUM(B2:B3)"]];
    const table = sheet.tables.add("A1:B3", true);
    sheet.getRange("3:3").insert("Down");
    const range = table.getRange();
    range.load("address");
    await excel.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A1:B4");
  expect((await workbook.snapshot()).sheets[0]?.rows[6]).toEqual(["=SUM(B2:B4)", ""]);
});

it("gives a null object for a sheet that is not there, and an error where one was demanded", async () => {
  const isNull = await run(async (excel) => {
    const sheet = excel.workbook.worksheets.getItemOrNullObject("Nowhere");
    await excel.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
  const demanded = await run(async (excel) => {
    excel.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
    await excel.sync();
  });
  expect(demanded).toMatch(/^ItemNotFound/);
});

it("fails loudly for a member that it does not model", async () => {
  const outcome = await run(async (excel) => {
    excel.workbook.worksheets.getItem("Sheet1").getRange("A1:A9").removeDuplicates([0], false);
    await excel.sync();
  });
  // The client itself refuses: removeDuplicates came with ExcelApi 1.9, and this Excel has 1.8.
  expect(outcome).toMatch(/^ApiNotFound/);
  const sorted = await run(async (excel) => {
    excel.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:A9")
      .sort.apply([{ key: 0 }]);
    await excel.sync();
  });
  expect(sorted).toContain("The simulated Excel does not model Range.Sort yet");
});

it("refuses to set what came after its own set, which the client sends unasked", async () => {
  const outcome = await run(async (excel) => {
    excel.workbook.worksheets.getItem("Sheet1").getRange("A1").format.indentLevel = 1;
    await excel.sync();
  });
  expect(outcome).toContain("RangeFormat.IndentLevel came with ExcelApi 1.9; this Excel has 1.8");
});

it("refuses a request of more than the limit and a lost session, as the service does", async () => {
  await workbook.page.evaluate(() => {
    if (window.workbookPage) window.workbookPage.faults.payloadLimit = 20_000;
  });
  const large = await run(async (excel) => {
    const range = excel.workbook.worksheets.getItem("Sheet1").getRange("A1:A2000");
    range.values = Array.from({ length: 2000 }, (_, row) => [`a rather long text ${row}`]);
    await excel.sync();
  });
  expect(large).toMatch(/^RequestPayloadSizeLimitExceeded/);
  await workbook.page.evaluate(() => {
    if (window.workbookPage) window.workbookPage.faults.isSessionLost = true;
  });
  const lost = await run(async (excel) => excel.sync());
  expect(lost).toMatch(/^InvalidOrTimedOutSession/);
});
