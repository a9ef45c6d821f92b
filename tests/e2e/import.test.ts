/** The real ledger through the real dashboard: drop, columns, preview, import, again, undo. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
  await page.goto(extension.urlOf("dashboard.html#imports"));
});

afterAll(async () => {
  await extension.close();
  rmSync(folder, { recursive: true });
});

describe("a ledger of 105,335 lines", { shuffle: false }, () => {
  it("asks for the currency that the file does not name, and for nothing else", async () => {
    await page.setInputFiles("input[type=file]", file);
    await page.getByText("The file names no currency: choose one.").waitFor();
    expect(await page.getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
    const currency = page.getByLabel("Currency of the amounts");
    await currency.fill("gbp");
    await currency.blur();
    await expect.poll(() => page.getByRole("button", { name: "Next" }).isEnabled()).toBe(true);
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

  it("adds every line and shows the clients with their sales", async () => {
    await page.getByRole("button", { name: `Add ${print.format(totals.lineCount)} rows` }).click();
    await page.getByText("online-retail.csv is imported").waitFor();
    await page.getByRole("button", { name: "See the clients" }).click();
    await page
      .getByText(`${print.format(totals.clientCount)} clients`, { exact: false })
      .first()
      .waitFor();
    const [best] = Object.entries(totals.byClient).sort((a, b) => b[1].netPence - a[1].netPence);
    const row = page.getByRole("row").filter({ hasText: best?.[0] ?? "" });
    await row.getByText(pounds.format((best?.[1].netPence ?? 0) / 100)).waitFor();
  });

  it("finds nothing to add when the same file comes again", async () => {
    await page.goto(extension.urlOf("dashboard.html#imports"));
    await page.setInputFiles("input[type=file]", file);
    const currency = page.getByLabel("Currency of the amounts");
    await currency.fill("GBP");
    await currency.blur();
    await expect.poll(() => page.getByRole("button", { name: "Next" }).isEnabled()).toBe(true);
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
