/** A competitor's price list as CSV on the real dashboard: columns, whose it is, save, again, take back from the history. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { dropFile } from "../support/price-lists/drop-file.ts";

const ZONE = "section[aria-label='Drop a CSV, Excel or PDF file here']";
const LIST = [
  "SC Nordmetal SRL;;;;",
  "Listă de prețuri valabilă din 01.11.2026, fără TVA;;;;",
  "Cod;Denumire;UM;Engros (RON);Retail (RON)",
  "Profile;;;;",
  ...Array.from(
    { length: 6 },
    (_, index) => `NM-${index};Profil UD ${index};buc;${index + 9},10;${index + 10},50`,
  ),
].join("\r\n");

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  page.setDefaultTimeout(30_000);
});

afterAll(() => extension.close());

async function openList(): Promise<void> {
  await page.goto(extension.urlOf("dashboard.html#imports"));
  await page.reload();
  await dropFile(page, ZONE, { name: "preturi.csv", bytes: Buffer.from(LIST), type: "text/csv" });
}

it("is read as a competitor's when the person says so, and saved under the proposed firm and day", async () => {
  await openList();
  await page.getByRole("button", { name: "Read it as one" }).click();
  await page.getByRole("textbox", { name: "Name of the price column: Engros (RON)" }).waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  const owner = page.getByRole("combobox", { name: "Whose price list is it?" });
  expect(await owner.inputValue()).toBe("SC Nordmetal SRL");
  expect(await page.getByLabel("Prices hold from").inputValue()).toBe("2026-11-01");
  await page.getByLabel("Column of prices").selectOption({ label: "Engros (RON)" });
  await page.getByRole("checkbox", { name: "Save Profil UD 5", exact: true }).uncheck();
  await page.getByRole("button", { name: "Save 5 prices" }).click();
  await page.getByText("Saved: 5 new, 0 changed, 0 the same.").waitFor();
});

it("is known to be the competitor's the next time, adds what was left out, and is undone in the history", async () => {
  await openList();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByLabel("Column of prices").selectOption({ label: "Engros (RON)" });
  await page
    .getByText(/→ same/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Save 6 prices" }).click();
  await page.getByText("Saved: 1 new, 0 changed, 5 the same.").waitFor();
  await page.getByRole("button", { name: "Another price list" }).click();
  await page.getByRole("button", { name: "Undo this import" }).first().click();
  await page.getByText("Undone. Everything is as it was before the import.").waitFor();
  await page.goto(extension.urlOf("dashboard.html#offers"));
  await page.getByText("5 offers").first().waitFor();
});
