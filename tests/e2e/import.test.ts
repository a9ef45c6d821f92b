/** The real ledger through the real dashboard: drop, columns, preview, import, again, undo. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { readLedgerFixture } from "../support/read-ledger-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "dosar-import-"));
const file = join(folder, "online-retail.csv");
const { bytes, totals } = readLedgerFixture();
const print = new Intl.NumberFormat("en-US");
const pounds = new Intl.NumberFormat("en-US", { style: "currency", currency: "GBP" });

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, bytes);
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  // A hundred thousand lines take a while on a machine that has other things to do.
  page.setDefaultTimeout(120_000);
  await page.goto(extension.urlOf("dashboard.html#imports"));
});

afterAll(async () => {
  await extension.close();
  rmSync(folder, { recursive: true });
});

/** An import stays open when its view is left, also one of the tests before. */
async function startAnew(): Promise<void> {
  await page.goto(extension.urlOf("dashboard.html#imports"));
  await page.reload();
}

describe("a ledger of 105,335 lines", { shuffle: false }, () => {
  beforeAll(startAnew);

  it("asks for the currency that the file does not name, and for nothing else", async () => {
    await page.setInputFiles("input[type=file]", file);
    await page.getByText("The file names no currency: choose one.").waitFor();
    expect(await page.getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
    const currency = page.getByLabel("Currency of the amounts");
    await currency.fill("gbp");
    await currency.blur();
    await page.locator("button:not([disabled])", { hasText: /^Next$/ }).waitFor();
  });

  it("says before anything is saved what the whole file would add, to the penny", async () => {
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByText("will be added").waitFor();
    await page.getByText(`Net of the accepted lines: ${pounds.format(totals.netPence / 100)}`).waitFor();
    const unassigned = pounds.format(totals.unassigned.netPence / 100);
    await page
      .getByText(`${print.format(totals.unassigned.lineCount)} lines name no client (${unassigned})`)
      .waitFor();
  });

  it("leaves everything as it was when it is cancelled, and keeps what was chosen", async () => {
    await page.getByRole("button", { name: `Add ${print.format(totals.lineCount)} rows` }).click();
    // What was checked is not read again: the lines are held against what is here, and saved.
    await page.getByText(/^(?:Comparing with your data|Saving) …$/).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was changed.").waitFor();
  });

  it("goes on while the person looks at another view, adds every line and shows the clients with their sales", async () => {
    await page.getByRole("button", { name: `Add ${print.format(totals.lineCount)} rows` }).click();
    await page.getByRole("link", { name: "Clients" }).click();
    await page
      .getByText(`${print.format(totals.clientCount)} clients`, { exact: false })
      .first()
      .waitFor();
    await page.getByRole("link", { name: "Imports" }).click();
    await page.getByText("online-retail.csv is imported").waitFor();
    await page.getByRole("button", { name: "See the clients" }).click();
    await page
      .getByText(`${print.format(totals.clientCount)} clients`, { exact: false })
      .first()
      .waitFor();
    const [best] = Object.entries(totals.byClient).sort((a, b) => b[1].netPence - a[1].netPence);
    const row = page.getByRole("row").filter({ hasText: best?.[0] ?? "" });
    await row.getByText(pounds.format((best?.[1].netPence ?? 0) / 100)).waitFor();
    const unassigned = pounds.format(totals.unassigned.netPence / 100);
    await page
      .getByText(`Unassigned: ${print.format(totals.unassigned.lineCount)} lines, ${unassigned}.`)
      .waitFor();
  });

  it("finds nothing to add when the same file comes again", async () => {
    await page.goto(extension.urlOf("dashboard.html#imports"));
    await page.setInputFiles("input[type=file]", file);
    const currency = page.getByLabel("Currency of the amounts");
    await currency.fill("GBP");
    await currency.blur();
    await page.locator("button:not([disabled])", { hasText: /^Next$/ }).waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Nothing to add" }).waitFor();
    expect(await page.getByRole("button", { name: "Nothing to add" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Cancel" }).click();
  });

  it("takes all of it back with one click in the history", async () => {
    await page.getByRole("button", { name: "Undo this import" }).click();
    await page.getByText("Undone. Everything is as it was before the import.").waitFor();
    await page.goto(extension.urlOf("dashboard.html#clients"));
    await page.getByText("No clients yet").waitFor();
  });
});

describe("a ledger with rows that cannot be read", { shuffle: false }, () => {
  beforeAll(startAnew);

  const rows = [
    "F1;03.02.2026;A;84,90",
    "F2;03.02.2026;;12,00",
    "F3;31.02.2026;A;5,00",
    "F4;04.02.2026;A;=mult",
  ];
  const csv = ["Factura;Data;Cod client;Valoare", ...rows].join("\r\n");

  it("lists them with number, column, text and reason before anything is saved", async () => {
    await page.goto(extension.urlOf("dashboard.html#imports"));
    await page.setInputFiles("input[type=file]", {
      name: "februarie.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(csv),
    });
    const currency = page.getByLabel("Currency of the amounts");
    await currency.fill("EUR");
    await currency.blur();
    await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
    const rejected = page.getByRole("table", { name: "Rejected: 2 rows" });
    await expect
      .poll(() => rejected.getByRole("row").allInnerTexts(), { timeout: 30_000 })
      .toEqual([
        expect.stringContaining("Row"),
        expect.stringMatching(/^4\s+Data\s+31\.02\.2026\s+The calendar has no such day\s+Correct$/),
        expect.stringMatching(/^5\s+Valoare\s+=mult\s+Not a number\s+Correct$/),
      ]);
  });

  it("hands them over as a file in which no text is a formula", async () => {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as CSV with reasons" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("februarie-rejected.csv");
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toContain("31.02.2026");
    expect(text).toContain("'=mult");
  });

  it("counts the line without a client although it is the only one", async () => {
    await page.getByRole("button", { name: "Cancel" }).click();
    const [, , unassigned] = csv.split("\r\n");
    await page.setInputFiles("input[type=file]", {
      name: "nobody.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`Factura;Data;Cod client;Valoare\r\n${unassigned}\r\n`),
    });
    const currency = page.getByLabel("Currency of the amounts");
    await currency.fill("EUR");
    await currency.blur();
    await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
    await page.getByRole("button", { name: "Add 1 row" }).click();
    await page.getByRole("button", { name: "See the clients" }).click();
    await page.getByText("No clients yet").waitFor();
    await page.getByText("Unassigned: 1 line, €12.00.").waitFor();
  });
});
