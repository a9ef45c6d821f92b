import type { Page } from "playwright-core";
import { check } from "./check.ts";
import type { Stage } from "./stage.ts";

const print = new Intl.NumberFormat("en-US");

/** Drops a file, answers what it leaves open, imports it and holds the screen's count against the known one. */
export async function importLedger(
  stage: Stage,
  ledger: {
    readonly file: string;
    readonly lineCount: number;
    readonly currency?: string;
    readonly label?: string;
  },
): Promise<string> {
  const page = await stage.extension.context.newPage();
  await page.goto(stage.extension.urlOf("dashboard.html#imports"));
  await page.setInputFiles("input[type=file]", ledger.file);
  if (ledger.currency !== undefined) await answer(page, "Currency of the amounts", ledger.currency);
  if (ledger.label !== undefined) await answer(page, "Label", ledger.label);
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  const add = page.getByRole("button", { name: /^Add / });
  await add.waitFor();
  check(
    plainSpaces((await add.textContent()) ?? ""),
    `Add ${print.format(ledger.lineCount)} rows`,
    "rows that the preview would add",
  );
  await stage.keepPicture(page, "import-preview");
  await add.click();
  await page.getByText("is imported").waitFor({ timeout: 120_000 });
  const offer = page.getByRole("button", { name: "Make segments by country" });
  if (await offer.isVisible()) await offer.click();
  await stage.keepPicture(page, "import-done");
  await page.close();
  return `${print.format(ledger.lineCount)} lines`;
}

/** Numbers are printed with spaces that do not break. */
function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

async function answer(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
}
