/** Formulas that a person types, through the unmodified office.js, the built pane and the built extension. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { functions as en } from "../../shared/words/en/functions.ts";
import { type GeneratedLedger, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { hearQuestions, takeQuestions } from "../support/hear-questions.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { connectWorkbook, makeSegmentForecast } from "../support/use-pane.ts";

const MICROSOFT = "https://excel.officeapps.live.com";

let ledger: GeneratedLedger;
let extension: LaunchedExtension;
let shop: ServedShop;
let pane: ServedPane;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  ledger = generateLedger({ seed: 7, from: { year: 2022, month: 11 }, monthCount: 48 });
  shop = await serveShop();
  pane = await servePane();
  extension = await launchExtension({
    language: "en-US",
    args: ["--disable-features=LocalNetworkAccessChecks"],
  });
  await hearQuestions(extension.context);
  await importIntoDosar(extension, {
    name: ledger.fileName,
    bytes: Buffer.from(ledger.csv),
    lineCount: ledger.totals.lineCount,
    label: ledger.label,
  });
  workbook = await openWorkbook(extension.context, { paneUrl: pane.url, excelApi: "1.8" });
});

afterAll(async () => {
  await extension.close();
  await pane.close();
  await shop.close();
});

interface Shown {
  readonly value: string | number | boolean;
  readonly message?: string;
}

/** Types each formula into a cell of its own, the first in A1, and waits until none of them is busy. */
async function shownBy(formulas: readonly string[], on = workbook): Promise<readonly Shown[]> {
  await on.page.evaluate((texts) => {
    texts.forEach((text, index) => {
      window.workbookPage?.type("Sheet1", `A${index + 1}`, text);
    });
  }, formulas);
  return settled(formulas.length, on);
}

async function settled(count: number, on = workbook): Promise<readonly Shown[]> {
  const read = () =>
    on.page.evaluate(
      (length) => Array.from({ length }, (_, index) => window.workbookPage?.read("Sheet1", `A${index + 1}`)),
      count,
    ) as Promise<Shown[]>;
  await expect
    .poll(async () => (await read()).filter(({ value }) => value === "#BUSY!").length, { timeout: 60_000 })
    .toBe(0);
  return read();
}

const bani = ({ value }: Shown) => Math.round(Number(value) * 100);
const clients = () => Object.keys(ledger.totals.netBaniByClient).slice(0, 4);
const months = Array.from({ length: 48 }, (_, index) => {
  const first = new Date(Date.UTC(2022, 10 + index, 1));
  const last = new Date(Date.UTC(2022, 11 + index, 0));
  return [first, last].map((day) => day.toISOString().slice(0, 10)) as [string, string];
});

describe("formulas in a workbook", { shuffle: false }, () => {
  it("say to connect while it is not connected, in words that Excel shows", async () => {
    const [shown] = await shownBy(['=DOSAR.NETSALES("G1001","2022-11-01","2026-10-31")']);
    expect(shown).toEqual({
      value: "#N/A",
      message: "Open the Dosar pane and connect, or open a data file there.",
    });
  });

  it("get their figures as soon as the workbook is connected, without being touched", async () => {
    await connectWorkbook(extension, workbook);
    await expect
      .poll(async () => (await settled(1))[0]?.value)
      .toBe((ledger.totals.netBaniByClient.G1001 ?? 0) / 100);
  });

  it("in 196 cells give the ledger's sums to the last ban and ask Dosar fewer than eight times", async () => {
    await takeQuestions(workbook.pane);
    const [from, to] = [months[0]?.[0], months.at(-1)?.[1]];
    const formulas = clients().flatMap((client) => [
      `=DOSAR.NETSALES("${client}","${from}","${to}")`,
      ...months.map(([first, last]) => `=DOSAR.NETSALES("${client}","${first}","${last}")`),
    ]);
    const shown = await shownBy(formulas);
    for (const [index, client] of clients().entries()) {
      const [whole, ...byMonth] = shown.slice(index * 49, (index + 1) * 49).map(bani);
      expect(whole, client).toBe(ledger.totals.netBaniByClient[client]);
      expect(
        byMonth.reduce((sum, net) => sum + net, 0),
        client,
      ).toBe(whole);
    }
    const questions = await takeQuestions(workbook.pane);
    expect(questions.length, questions.join()).toBeLessThan(8);
  });

  it("give a forecast that is the one of the segment's sheet, and its lower and higher end", async () => {
    const shown = await shownBy(
      ["low", "middle", "high"].map((level) => `=DOSAR.FORECAST("Romania","2026-12","${level}")`),
    );
    await makeSegmentForecast(workbook, "Romania");
    const { sheets } = await workbook.snapshot();
    const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblForecast");
    const december = table?.rows.find((row) => row[0] === "2026-12");
    const columns = ["Low (80%)", "Forecast", "High (80%)"].map((head) => table?.headers.indexOf(head) ?? -1);
    expect(shown.map(({ value }) => value)).toEqual(columns.map((column) => december?.[column]));
  });

  it("give a competitor's price, also of a day, and of another one nothing", async () => {
    const page = await extension.context.newPage();
    await page.goto(`${shop.url}/cafea-arabica`);
    const popup = await openPopup(extension, page);
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.close();
    await page.close();
    const shown = await shownBy([
      '=DOSAR.PRICE("Cafea boabe Arabica 1 kg","Băcănia Teilor")',
      '=DOSAR.PRICE("5941234567899","bacania teilor",DATE(2199,1,1))',
      '=DOSAR.PRICE("5941234567899","bacania teilor","2001-01-01")',
      '=DOSAR.PRICE("5941234567899","Altul")',
    ]);
    expect(shown.map(({ value }) => value)).toEqual([84.9, 84.9, "#N/A", "#N/A"]);
    expect(shown[2]?.message).toContain("for the first time");
    expect(shown[3]?.message).toBe("Dosar has no prices of a competitor “Altul”.");
  });

  it("show the error that fits, with what is to be done, and never 0 for what is not known", async () => {
    const shown = await shownBy([
      '=DOSAR.NETSALES("Nobody","2024-01-01","2024-12-31")',
      '=DOSAR.NETSALES("G1001","2019-01-01","2024-12-31")',
      '=DOSAR.NETSALES("G1001","3/4/2024","2024-12-31")',
      '=DOSAR.NETSALES("G1001","2024-01-01")',
      '=DOSAR.FORECAST("Romania","2031-01")',
      '=DOSAR.NOTHING("G1001")',
      '=DOSAR.NETSALES("G1001","2199-01-01","2199-12-31")',
    ]);
    expect(shown.map(({ value }) => value)).toEqual([
      "#N/A",
      "#N/A",
      "#VALUE!",
      "#VALUE!",
      "#VALUE!",
      "#NAME?",
      "#N/A",
    ]);
    expect(shown[0]?.message).toContain("no client “Nobody”");
    expect(shown[1]?.message).toContain("1 Nov 2022");
    expect(shown[3]?.message).toBe("“to” is empty.");
  });

  it("follow the cells that they look at; what is stale is cancelled and brings no figure", async () => {
    await workbook.page.evaluate(() => {
      const book = window.workbookPage;
      book?.type("Sheet1", "C1", "G1001");
      book?.type("Sheet1", "A1", '=DOSAR.NETSALES(C1,"2022-11-01","2026-10-31")');
      for (const code of ["G1002", "G1003", "Nobody", "G1002"]) book?.type("Sheet1", "C1", code);
    });
    const [shown] = await settled(1);
    expect(shown && bani(shown)).toBe(ledger.totals.netBaniByClient.G1002);
    const counts = await workbook.act(({ functionCounts }) => functionCounts);
    expect(counts.cancels).toBeGreaterThanOrEqual(4);
    expect(counts.stale).toBe(0);
  });

  it("stay as they are when the workbook is disconnected, and new ones say to connect", async () => {
    await workbook.pane.getByRole("button", { name: "More" }).click();
    await workbook.pane.getByRole("menuitem", { name: "Disconnect this workbook" }).click();
    await workbook.pane.getByText("Disconnected. The sheets stay as they are.").waitFor();
    const before = await settled(1);
    await workbook.page.evaluate(() =>
      window.workbookPage?.type("Sheet1", "A2", '=DOSAR.NETSALES("G1001","2024-01-01","2024-12-31")'),
    );
    const [first, second] = await settled(2);
    expect(first).toEqual(before[0]);
    expect(second).toMatchObject({
      value: "#N/A",
      message: "Open the Dosar pane and connect, or open a data file there.",
    });
  });

  it("are explained in the pane, with examples to copy", async () => {
    await workbook.pane.getByRole("button", { name: "More" }).click();
    await workbook.pane.getByRole("menuitem", { name: en.title }).click();
    await workbook.pane.getByRole("heading", { name: en.title }).waitFor();
    const example = '=DOSAR.FORECAST("Romania","2026-12")';
    await workbook.pane.getByRole("button", { name: `Copy: ${example}`, exact: true }).click();
    await workbook.pane.getByText(en.copied).waitFor();
    await workbook.pane.getByRole("button", { name: en.back }).click();
    await workbook.pane.getByRole("button", { name: "Connect" }).waitFor();
  });
});

it("formulas work from memory where the browser lets the frame keep nothing", async () => {
  const blocked = await launchExtension({
    language: "en-US",
    blockedSite: "https://localhost:3000",
    args: ["--disable-features=LocalNetworkAccessChecks"],
  });
  try {
    await importIntoDosar(blocked, {
      name: ledger.fileName,
      bytes: Buffer.from(ledger.csv),
      lineCount: ledger.totals.lineCount,
      label: ledger.label,
    });
    const opened = await openWorkbook(blocked.context, { paneUrl: pane.url, site: MICROSOFT });
    await expect(opened.pane.evaluate(() => localStorage.length)).rejects.toThrow("Access is denied");
    await connectWorkbook(blocked, opened);
    const formula = '=DOSAR.NETSALES("G1001","2022-11-01","2026-10-31")';
    const shown = await shownBy([formula, formula], opened);
    expect(shown.map(bani)).toEqual(Array(2).fill(ledger.totals.netBaniByClient.G1001));
  } finally {
    await blocked.close();
  }
});

it.each([
  ["ro-RO", "Deschideți panoul Dosar și conectați registrul sau deschideți acolo un fișier de date."],
  ["ru-RU", "Откройте панель Dosar и подключите книгу или откройте там файл данных."],
])("a cell's error speaks Excel's language: %s", async (language, message) => {
  const opened = await openWorkbook(extension.context, { paneUrl: pane.url, language });
  const [shown] = await shownBy(['=DOSAR.NETSALES("G1001","2024-01-01","2024-12-31")'], opened);
  expect(shown).toEqual({ value: "#N/A", message });
  await opened.page.close();
});
