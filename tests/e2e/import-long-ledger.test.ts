/**
 * The ledger of 200,257 lines with its own totals, where DOSAR_DATA leads to it; it is too large for the repository.
 * The part of it that is in the repository is imported in import.test.ts on every machine.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, expect, it } from "vitest";
import { developmentData, WITHOUT_DATA } from "../support/development-data.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

interface SharedTotals {
  readonly rows: number;
  readonly net: string;
  readonly customers: number;
  readonly rowsWithoutCustomer: number;
  readonly netWithoutCustomer: string;
  readonly exactDuplicateExtraRows: number;
  readonly top5: readonly { readonly customer: string; readonly net: string }[];
}

const LEDGER = developmentData("sales/online_retail_200k.csv.gz");
const TOTALS = developmentData("sales/totals.json");
const print = new Intl.NumberFormat("en-US");
const pounds = new Intl.NumberFormat("en-US", { style: "currency", currency: "GBP" });

let extension: LaunchedExtension | undefined;

afterAll(() => extension?.close());

it("imports the ledger of 200,257 lines with the counts and sums of its totals, true duplicates included", {
  timeout: 600_000,
}, async (context) => {
  if (LEDGER === undefined || TOTALS === undefined) {
    context.annotate(WITHOUT_DATA);
    return;
  }
  const totals: SharedTotals = JSON.parse(readFileSync(TOTALS, "utf8"));
  expect(totals.exactDuplicateExtraRows).toBeGreaterThan(1000);
  extension = await launchExtension({ language: "en-US" });
  const page = await extension.context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(extension.urlOf("dashboard.html#imports"));

  await dropLedger(page, LEDGER);
  await page.getByText(`Net of the accepted lines: ${pounds.format(Number(totals.net))}`).waitFor();
  const unassigned = pounds.format(Number(totals.netWithoutCustomer));
  await page
    .getByText(`${print.format(totals.rowsWithoutCustomer)} lines name no client (${unassigned})`)
    .waitFor();
  await page.getByRole("button", { name: `Add ${print.format(totals.rows)} rows` }).click();
  await page.getByText("online_retail_200k.csv is imported").waitFor();

  await page.getByRole("button", { name: "See the clients" }).click();
  await page.getByText(`Shown: ${print.format(totals.customers)} clients`).waitFor();
  for (const { customer, net } of totals.top5) {
    const row = page.getByRole("row").filter({ hasText: customer });
    await row.getByText(pounds.format(Number(net))).waitFor();
  }
  await page
    .getByText(`Unassigned: ${print.format(totals.rowsWithoutCustomer)} lines, ${unassigned}.`)
    .waitFor();

  await page.getByRole("link", { name: "Imports" }).click();
  await dropLedger(page, LEDGER);
  await page.getByRole("button", { name: "Nothing to add" }).waitFor();
});

async function dropLedger(page: Page, ledger: string): Promise<void> {
  await page.setInputFiles("input[type=file]", {
    name: "online_retail_200k.csv",
    mimeType: "text/csv",
    buffer: gunzipSync(readFileSync(ledger)),
  });
  const currency = page.getByLabel("Currency of the amounts");
  await currency.fill("GBP");
  await currency.blur();
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await page.getByRole("button", { name: "Back" }).waitFor();
}
