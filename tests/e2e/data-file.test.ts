/** A data file from the dashboard to a pane that has no extension, and the edits back: what Excel on a desktop does. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GeneratedLedger, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import {
  chooseFile,
  downloaded,
  openDataFiles,
  type SavedFile,
  saveDataFile,
} from "../support/use-data-files.ts";
import { makeClientSheet, makeSegmentForecast } from "../support/use-pane.ts";

const CLIENT = "G1001";

let ledger: GeneratedLedger;
let extension: LaunchedExtension;
let pane: ServedPane;
let workbook: OpenedWorkbook;
let dashboard: Page;
let file: SavedFile;
let edits: SavedFile;

beforeAll(async () => {
  ledger = generateLedger({ seed: 7, from: { year: 2024, month: 1 }, monthCount: 24 });
  // Another port than the extension was built for: its bridge is not in this pane.
  pane = await servePane({ port: 0 });
  extension = await launchExtension({ language: "en-US" });
  await importIntoDosar(extension, {
    name: ledger.fileName,
    bytes: Buffer.from(ledger.csv),
    lineCount: ledger.totals.lineCount,
    label: ledger.label,
  });
  dashboard = await openDataFiles(extension);
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

async function netOf(table: string): Promise<number> {
  const { sheets } = await workbook.snapshot();
  const found = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  if (!found) throw new Error(`No table ${table}.`);
  const column = found.headers.indexOf("Net sales");
  return found.rows.slice(1, -1).reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
}

/** The status of the client in the dashboard's own list. */
async function statusOf(code: string): Promise<string> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#clients"));
  await page.getByRole("searchbox").or(page.getByRole("textbox")).first().fill(code);
  await expect.poll(() => page.getByRole("row").count()).toBe(2);
  const text = (await page.getByRole("row").nth(1).textContent()) ?? "";
  await page.close();
  return text;
}

/** At another view of the dashboard and back. */
async function lookAway(): Promise<void> {
  await dashboard.getByRole("link", { name: "Segments" }).click();
  await dashboard.getByRole("heading", { level: 1, name: "Segments" }).waitFor();
  await dashboard.getByRole("link", { name: "Data files" }).click();
}

describe("a data file", { shuffle: false }, () => {
  it("is saved with all clients and lines, and noted with the person it is for", async () => {
    await dashboard.getByLabel("For", { exact: true }).fill("Ion Rusu");
    file = await saveDataFile(dashboard);
    expect(file.name).toMatch(/^dosar-\d{4}-\d\d-\d\d\.dosar$/);
    expect(file.bytes.length / ledger.totals.lineCount).toBeLessThan(6);
    await dashboard.getByRole("cell", { name: "for Ion Rusu" }).waitFor();
  });

  it("opens in a pane without an extension and gives the ledger's net of the client, to the last ban", async () => {
    workbook = await openWorkbook(extension.context, { paneUrl: pane.url });
    await workbook.pane.getByText("Dosar was not found in this browser").waitFor({ timeout: 20_000 });
    await chooseFile(workbook.pane, file);
    await workbook.pane.getByText(`From ${file.name}`).waitFor();
    await workbook.pane.getByText("for Ion Rusu").waitFor();
    await makeClientSheet(workbook, CLIENT);
    expect(await netOf("tblMonths")).toBe(ledger.totals.netBaniByClient[CLIENT]);
    expect(await netOf("tblLines")).toBe(ledger.totals.netBaniByClient[CLIENT]);
  });

  it("gives a forecast of a segment too", async () => {
    await makeSegmentForecast(workbook, "Romania");
    const names = (await workbook.snapshot()).sheets.map(({ name }) => name);
    expect(names.some((name) => name.includes("Forecast"))).toBe(true);
  });

  it("of another kind is refused with what it is, and the open file stays", async () => {
    await chooseFile(workbook.pane, { name: "book.dosar", bytes: Buffer.from("PK\u0003\u0004") });
    await workbook.pane.getByText("This is an Excel workbook or a ZIP archive").waitFor();
    await workbook.pane.getByText(`From ${file.name}`).waitFor();
  });

  it("takes a status and a note, which wait in the workbook and survive the pane", async () => {
    const { pane: frame } = workbook;
    await makeClientSheet(workbook, CLIENT);
    await frame.getByRole("button", { name: "Edit", exact: true }).click();
    await frame.getByLabel("Status").selectOption({ label: "Key" });
    await frame.getByRole("button", { name: "Save", exact: true }).click();
    await frame.getByText("1 change waits").waitFor();
    await frame.getByRole("button", { name: "Add a note" }).click();
    await frame.getByLabel("Note", { exact: true }).fill("Wants delivery on Thursdays");
    await frame.getByRole("button", { name: "Save", exact: true }).click();
    await frame.getByText("2 changes wait").waitFor();
    await frame.evaluate(() => location.reload());
    await frame.getByText("2 changes wait").waitFor({ timeout: 30_000 });
    await frame.getByText(`From ${file.name}`).waitFor();
    const hidden = (await workbook.snapshot()).sheets.find(({ name }) => name === "_dosar");
    expect(JSON.stringify(hidden?.rows)).toContain("Wants delivery on Thursdays");
  });

  it("goes back to the dashboard, which takes the two changes over while the person looks at another view", async () => {
    edits = await downloaded(workbook.page, () =>
      workbook.pane.getByRole("button", { name: "Return edits" }).click(),
    );
    await dashboard.bringToFront();
    await chooseFile(dashboard, edits);
    await dashboard.getByRole("button", { name: "Take over 2 changes" }).waitFor();
    await lookAway();
    expect(await statusOf(CLIENT)).toContain("Active");
    await dashboard.getByRole("button", { name: "Take over 2 changes" }).click();
    await lookAway();
    await dashboard.getByText("1 new, 1 changed").waitFor();
    expect(await statusOf(CLIENT)).toContain("Key");
  });

  it("changes nothing when it comes a second time", async () => {
    await chooseFile(dashboard, edits);
    await dashboard.getByText("Everything in this file is here already").waitFor();
    await dashboard.getByRole("button", { name: "Cancel" }).click();
  });

  it("lets the pane forget its edits once a newer data file has them", async () => {
    const newer = await saveDataFile(dashboard);
    await chooseFile(workbook.pane, newer);
    await expect.poll(() => workbook.pane.getByText("changes wait").count()).toBe(0);
    await workbook.pane.getByText(`From ${newer.name}`).waitFor();
  });

  it("is undone as one", async () => {
    await dashboard.getByRole("button", { name: "Undo" }).first().click();
    await dashboard.getByText("Everything is as it was before").waitFor();
    expect(await statusOf(CLIENT)).toContain("Active");
  });
});
