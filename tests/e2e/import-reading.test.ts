/** How a file is read, as a person sees and changes it: encodings, months side by side, totals, and files that are no list. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Encoding } from "../../shared/csv/encoding-table.ts";
import { encodeText } from "../support/encode-text.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  page.setDefaultTimeout(60_000);
});

afterAll(() => extension.close());

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  await page.goto(extension.urlOf("dashboard.html#imports"));
  await page.reload();
  await page.setInputFiles("input[type=file]", { name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
}

async function dropFixture(name: string, encoding: Encoding, currency: string): Promise<void> {
  const path = join(import.meta.dirname, "../fixtures/readings", name);
  await drop(name, encodeText(readFileSync(path, "utf8"), encoding));
  await chooseCurrency(currency);
}

async function chooseCurrency(currency: string): Promise<void> {
  const field = page.getByLabel("Currency of the amounts");
  await field.fill(currency);
  await field.blur();
}

describe("a Russian table with a column a month, in a code page of DOS", { shuffle: false }, () => {
  beforeAll(() => dropFixture("ru-months.csv", "ibm866", "RUB"));

  it("says what it makes of the months and shows the first lines", async () => {
    await page.getByText("The file has a column a month, from January 2025 to March 2025.").waitFor();
    await page.getByRole("row", { name: /^3 7707083893 2025-01/ }).waitFor();
  });

  it("is read anew when another encoding is chosen, and again when the right one is", async () => {
    const readings = page.getByRole("radiogroup", { name: "Encoding" }).getByRole("radio");
    expect(await readings.count()).toBe(3);
    await page.getByRole("radio", { name: /windows-1251/ }).check();
    await expect.poll(() => page.getByRole("row", { name: /Клиент/ }).count()).toBe(0);
    await page.getByRole("radio", { name: /ibm866/ }).check();
    await page.getByRole("row", { name: /Клиент/ }).waitFor();
  });

  it("is read as it stands when the person says so, and line by line again", async () => {
    await page.getByRole("button", { name: "Read as it stands" }).click();
    await page.getByRole("row", { name: /Январь/ }).waitFor();
    await page.getByRole("button", { name: "Read line by line" }).click();
    await page.getByRole("row", { name: /Amount of the month.*Decimal comma: “1 200,50”/ }).waitFor();
  });

  it("shows that the total of the file agrees with what was read", async () => {
    await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
    await page.getByText("1 total of the file agrees with what was read.").waitFor();
    await page.getByText("No data: 2 rows").click();
    await page.getByRole("row", { name: /Продажи по клиентам за 2025 год.*Above the header/ }).waitFor();
    await page.getByRole("button", { name: "Add 6 rows" }).waitFor();
  });
});

it("says of a list from SAP which of its totals differs, that one first", async () => {
  await dropFixture("en-sap-list.txt", "utf-16le", "EUR");
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await page.getByText("1 total of the file differs from what was read").waitFor();
  const rows = page.getByRole("table", { name: "Totals in the file" }).getByRole("row");
  expect(await rows.nth(1).textContent()).toMatch(/^12\*Net62\.2062\.25differs$/);
});

it.each([
  ["a workbook", zipSync({ "xl/workbook.xml": new Uint8Array(9) }), "This workbook cannot be read"],
  ["a page called .csv", encodeText("<html><table></table></html>", "utf-8"), "This is a web page or XML"],
] as const)(
  "says of %s what it is and what to do, and stays where a file is chosen",
  async (_, bytes, text) => {
    await drop("clients.csv", bytes);
    await page.getByText(text).waitFor();
    await page.getByRole("button", { name: "Choose a file" }).waitFor();
  },
);

it("reads the sheet of a workbook that holds the table, another when it is chosen, and the same again as nothing new", async () => {
  const day = (text: string) => new Date(`${text}T00:00Z`);
  const workbook = await writeXlsx({
    sheets: [
      { name: "Copertă", rows: [["Raport"], ["Director: Ion"]] },
      {
        name: "Facturi",
        rows: [
          ["Client", "Factura", "Data", "Cod", "Cantitate", "Pret", "Valoare lei"],
          ["Alfa SRL", "F1", day("2026-03-02"), "S1", 2, 10.555, 21.11],
          ["Beta SRL", "F2", day("2026-03-03"), "S2", 1, 5, 5],
        ],
      },
      {
        name: "Vechi",
        hidden: true,
        rows: [
          ["Denumire", "CUI"],
          ["Gama SRL", 1590082],
        ],
      },
    ],
  });
  await drop("facturi.xlsx", workbook);
  const sheet = page.getByRole("combobox", { name: "Sheet" });
  await sheet.waitFor();
  expect(await sheet.locator("option").allTextContents()).toEqual(["Copertă", "Facturi", "Vechi (hidden)"]);
  expect(await sheet.inputValue()).toBe("Facturi");
  await sheet.selectOption("Vechi");
  await page.getByRole("row", { name: /Gama SRL/ }).waitFor();
  await sheet.selectOption("Facturi");
  await page.getByRole("row", { name: /10\.5550/ }).waitFor();
  await chooseCurrency("RON");
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await page.getByRole("button", { name: "Add 2 rows" }).click();
  await page.getByRole("button", { name: "Import another file" }).waitFor();
  await drop("facturi.xlsx", workbook);
  await sheet.waitFor();
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await page.getByRole("button", { name: "Nothing to add" }).waitFor();
});
