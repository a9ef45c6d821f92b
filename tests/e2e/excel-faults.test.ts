/** What the pane says and leaves behind when Excel refuses, and when the person changes their mind. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import {
  chooseSegment,
  connectWorkbook,
  finishedJob,
  makeClientSheet,
  makeSegmentForecast,
} from "../support/use-pane.ts";

let extension: LaunchedExtension;
let pane: ServedPane;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  const ledger = generateLedger({ seed: 7, from: { year: 2024, month: 11 }, monthCount: 24 });
  pane = await servePane();
  extension = await launchExtension({ language: "en-US" });
  await importIntoDosar(extension, {
    name: ledger.fileName,
    bytes: Buffer.from(ledger.csv),
    lineCount: ledger.totals.lineCount,
    label: ledger.label,
  });
  workbook = await openWorkbook(extension.context, { paneUrl: pane.url });
  await connectWorkbook(extension, workbook);
  await makeClientSheet(workbook, "G1001");
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

/** Everything that a person can see in the workbook. */
async function visibleSheets(): Promise<string> {
  const { sheets } = await workbook.snapshot();
  return JSON.stringify(sheets.filter(({ visibility }) => visibility === "Visible"));
}

type Faults = NonNullable<Window["workbookPage"]>["faults"];

function setFaults(faults: Partial<Faults>): Promise<void> {
  return workbook.page.evaluate((given) => {
    if (window.workbookPage) Object.assign(window.workbookPage.faults, given);
  }, faults);
}

const NO_FAULTS: Partial<Faults> = {
  isEditingCell: false,
  isSessionLost: false,
  payloadLimit: 5 * 1024 * 1024,
};

describe("a refresh that Excel refuses", () => {
  beforeEach(async () => {
    const { sheets } = await workbook.snapshot();
    const client = sheets.find(({ tables }) => tables.some(({ name }) => name === "tblMonths"));
    await workbook.page.evaluate((name) => window.workbookPage?.show(name), client?.name ?? "");
  });
  afterEach(() => setFaults(NO_FAULTS));

  it.each([
    [
      "while a cell is being edited",
      { isEditingCell: true },
      "Excel is still editing a cell. Press Enter or Esc in the sheet, then try again.",
    ],
    [
      "after its session was lost",
      { isSessionLost: true },
      "Excel has lost its session. Reload the workbook in the browser, then try again.",
    ],
    [
      "because the answer is too large",
      { payloadLimit: 12_000 },
      "The sheet is larger than Excel takes at once. Choose a smaller segment.",
    ],
  ])("%s: says what to do, leaves every cell, and works when tried again", async (_when, faults, words) => {
    const before = await visibleSheets();
    const refresh = workbook.pane.getByRole("button", { name: "Refresh this sheet" });
    // The pane has read which sheet is in front before Excel begins to refuse.
    await refresh.waitFor();
    await setFaults(faults);
    await refresh.click();
    await workbook.pane.getByText(`${words} Nothing has been written.`).waitFor();
    expect(await visibleSheets()).toBe(before);

    await setFaults(NO_FAULTS);
    await workbook.pane.getByRole("button", { name: "Try again" }).click();
    await workbook.pane.getByText(/is up to date/).waitFor();
    expect(await visibleSheets()).toBe(before);
  });
});

describe("a sheet that the person does not want after all", () => {
  it("is gone after Undo, and the other sheets are as they were", async () => {
    const before = await visibleSheets();
    await makeSegmentForecast(workbook, "Moldova");
    expect(await visibleSheets()).not.toBe(before);
    await workbook.pane.getByRole("button", { name: "Undo" }).click();
    await workbook.pane.getByText("Undone. The sheet is removed again.").waitFor();
    expect(await visibleSheets()).toBe(before);
  });

  it("is not begun when Cancel is pressed while lines arrive, and can be made afterwards", async () => {
    const before = await visibleSheets();
    await chooseSegment(workbook, "Romania");
    await pressCancelWhenLinesArrive();
    await workbook.pane.getByRole("button", { name: "Insert segment forecast" }).click();
    await workbook.pane.getByText("Cancelled. The workbook is as it was.").waitFor();
    expect(await visibleSheets()).toBe(before);

    await workbook.pane.getByRole("button", { name: "Insert segment forecast" }).click();
    await finishedJob(workbook);
    expect(await visibleSheets()).toContain("Forecast Romania");
  });
});

/** As soon as the pane says that some of all lines are there; a press from outside of the page would come too late. */
function pressCancelWhenLinesArrive(): Promise<void> {
  return workbook.pane.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (!/\d of [\d,.\s]+sales\slines/.test(document.body.textContent ?? "")) return;
      const buttons = [...document.querySelectorAll("button")];
      const cancel = buttons.find(({ textContent }) => textContent === "Cancel");
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

describe("an Excel that is a set too old", () => {
  it("cannot hold a sheet, so the manifest asks for no more than is needed", async () => {
    const older = await openWorkbook(extension.context, { paneUrl: pane.url, excelApi: "1.7" });
    await connectWorkbook(extension, older);
    await expect(makeClientSheet(older, "G1001")).rejects.toThrow("Excel did not carry this out");
    const { sheets } = await older.snapshot();
    expect(sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual([
      "Sheet1",
    ]);
    await older.page.close();
  });
});
