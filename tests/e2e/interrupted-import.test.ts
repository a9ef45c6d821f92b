/** A window that closes in the middle of an import: nothing is half saved, and what was chosen waits for the same file. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

const LEDGER = {
  name: "ledger.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Invoice No;Date;Client code;SKU;Quantity;Unit price\nF1;2026-01-15;C1;A1;2;4.20\nF2;2026-01-16;C2;A2;1;5.00\n",
  ),
};

let extension: LaunchedExtension;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
});
afterAll(() => extension.close());

async function openImports() {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#imports"));
  return page;
}

it("takes an import up again where its window was closed, with the currency that was chosen, and forgets it when it is done", async () => {
  const first = await openImports();
  await first.setInputFiles("section input[type=file]", LEDGER);
  const currency = first.getByLabel("Currency of the amounts");
  await currency.fill("GBP");
  await currency.blur();
  await first.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await first.getByRole("button", { name: "Add 2 rows" }).waitFor();
  await first.close();

  const second = await openImports();
  await second.getByText("The import of ledger.csv was interrupted").waitFor();
  await second.getByLabel("Take up again").setInputFiles(LEDGER);
  await second.getByText("Net of the accepted lines: £13.40").waitFor();
  await second.getByRole("button", { name: "Add 2 rows" }).click();
  await second.getByText("ledger.csv is imported").waitFor();

  await second.reload();
  await second.getByText("Drop").first().waitFor();
  expect(await second.getByText("was interrupted").count()).toBe(0);
});
