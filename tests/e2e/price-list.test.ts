/** A competitor's price list as PDF on the real dashboard: drop, choose a column, save, see the offers, take back. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import type { DrawnPage } from "../support/price-lists/drawn-page.ts";
import { dropFile } from "../support/price-lists/drop-file.ts";
import { romanianTwoPrices, russianWrappedNames } from "../support/price-lists/invented-lists.ts";
import { longList } from "../support/price-lists/odd-lists.ts";
import { printPdf } from "../support/price-lists/print-pdf.ts";

const IMPORT_ZONE = "section[aria-label='Drop a CSV, Excel or PDF file here']";
/** All of the view takes a file. */
const OFFER_ZONE = "h1";

let extension: LaunchedExtension;
let page: Page;
const refused: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    if (/Content Security Policy|wasm/i.test(message.text())) refused.push(message.text());
  });
  extension.context.on("request", (request) => {
    if (!/^(?:chrome-extension|blob|data):/.test(request.url())) asked.push(request.url());
  });
});

afterAll(() => extension.close());

async function open(view: "imports" | "offers"): Promise<void> {
  await page.goto(extension.urlOf(`dashboard.html#${view}`));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

function pdf(name: string, pages: readonly DrawnPage[]) {
  return { name, bytes: printPdf(pages) };
}

describe("a price list dropped on the imports", { shuffle: false }, () => {
  it("shows its rows under their groups, with the columns of prices to choose from", async () => {
    await open("imports");
    await dropFile(page, IMPORT_ZONE, pdf("argesana.pdf", romanianTwoPrices()));
    await page.getByRole("heading", { name: "argesana.pdf" }).waitFor();
    await page.getByText("Adezivi și mortare", { exact: true }).waitFor();
    const columns = page.getByLabel("Column of prices");
    expect(await columns.locator("option").allTextContents()).toEqual([
      "Preț fără TVA (lei)",
      "Preț cu TVA (lei)",
    ]);
    await columns.selectOption({ label: "Preț cu TVA (lei)" });
    const price = page.getByLabel("Price of Adeziv gresie Flexo 25 kg", { exact: true });
    expect(await price.inputValue()).toMatch(/459\.30/);
  });

  it("saves nothing before the person has said whose it is, then 49 prices at once", async () => {
    await page.getByRole("checkbox", { name: "Save Mortar de zidărie M10 40 kg", exact: true }).uncheck();
    await page.getByRole("button", { name: "Save 49 prices" }).click();
    await page.getByText("Say whose price list it is.").waitFor();
    await page.getByRole("combobox", { name: "Whose price list is it?" }).fill("Depozitul Argeșana");
    await page.getByRole("button", { name: "Save 49 prices" }).click();
    await page.getByText("Saved: 49 new, 0 changed, 0 the same.").waitFor();
  });

  it("shows the offers with the file, the page and the row as proof", async () => {
    await page.getByRole("button", { name: "See the offers" }).click();
    await page.getByText("49 offers").first().waitFor();
    await page.getByRole("searchbox").first().fill("Folie anticondens 75 m² seria 5");
    await page.getByRole("link", { name: "Folie anticondens 75 m² seria 5" }).first().click();
    await page.getByText("argesana.pdf, page 2").waitFor();
    await page.getByText("AR-1350 Folie anticondens 75 m² seria 5 buc 849,50 1.027,90").waitFor();
    expect(await page.getByRole("switch", { name: "Watch this offer" }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Open the page" }).count()).toBe(0);
  });

  it("is compared with what was saved when it comes again, and one undo takes its prices back", async () => {
    await open("imports");
    await dropFile(page, IMPORT_ZONE, pdf("argesana-again.pdf", romanianTwoPrices()));
    await page.getByRole("combobox", { name: "Whose price list is it?" }).fill("depozitul argesana");
    await page.getByLabel("Column of prices").selectOption({ label: "Preț cu TVA (lei)" });
    await page
      .getByText(/→ same/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Save 50 prices" }).click();
    await page.getByText("Saved: 1 new, 0 changed, 49 the same.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Taken back; the list is as it was.").waitFor();
    await open("offers");
    await page.getByText("49 offers").first().waitFor();
  });
});

describe("a price list dropped on the offers", () => {
  it("is read there too, Cyrillic and wrapped names and all", async () => {
    await open("offers");
    await dropFile(page, OFFER_ZONE, pdf("прайс.pdf", russianWrappedNames()));
    await page
      .getByLabel("Name of Дрель ударная аккумуляторная 18 В, два аккумулятора, быстрозажимной патрон 13 мм")
      .waitFor();
    await page.getByRole("button", { name: "Discard the list" }).click();
    await page.getByText("49 offers").first().waitFor();
  });

  it("is chosen by keyboard as well, and 100 pages are ready in seconds", async () => {
    await open("offers");
    const buffer = printPdf(longList(100));
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Add a price list" }).press("Enter"),
    ]);
    const started = performance.now();
    await chooser.setFiles({ name: "long.pdf", mimeType: "application/pdf", buffer });
    await page.getByRole("button", { name: "Save 1,700 prices" }).waitFor();
    expect(performance.now() - started).toBeLessThan(20_000);
    await page.getByText("Rows 1–100 of 1,700").first().waitFor();
    await page.getByRole("button", { name: "Discard the list" }).click();
  });
});

describe("a file that is no readable list", () => {
  it.each([
    [
      "pictures",
      printPdf([{ width: 595, height: 842, texts: [] }]),
      "This PDF holds pictures of pages; its text can’t be read.",
    ],
    ["cut off", printPdf(romanianTwoPrices()).subarray(0, 9000), "The file is damaged"],
    ["of another kind", Buffer.from("PK\u0003\u0004"), "This is not a PDF file."],
  ])("(%s) is named as what it is and changes nothing", async (_, bytes, words) => {
    await open("imports");
    await dropFile(page, IMPORT_ZONE, { name: "file.pdf", bytes });
    await page.getByText(words).waitFor();
    await open("offers");
    await page.getByText("49 offers").first().waitFor();
  });

  it("runs no script of a file, asks no network and breaks no rule of the extension's pages", async () => {
    await open("imports");
    const catalogue = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); globalThis.hasRun = true;) >>";
    const bytes = printPdf(russianWrappedNames(), { catalogue });
    await dropFile(page, IMPORT_ZONE, { name: "script.pdf", bytes });
    await page.getByRole("button", { name: "Save 5 prices" }).waitFor();
    expect(await page.evaluate(() => "hasRun" in globalThis)).toBe(false);
    expect(refused).toEqual([]);
    expect(asked).toEqual([]);
  });
});
