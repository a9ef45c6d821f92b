import type { Page } from "playwright-core";
import type { LaunchedExtension } from "./launch-extension.ts";

export interface ImportOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As the file's own totals say; the screen must say the same. */
  readonly lineCount: number;
  readonly currency?: string;
  readonly label?: string;
  /** System that the file is from; files of one system share clients and documents. */
  readonly source?: string;
  /** Called with the page at the two screens worth a picture. */
  readonly onScreen?: (page: Page, name: "import-preview" | "import-done") => Promise<void>;
}

const print = new Intl.NumberFormat("en-US");

/** Drops a file into the dashboard, answers what it leaves open, imports it and makes segments of its countries. */
export async function importIntoDosar(extension: LaunchedExtension, order: ImportOrder): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#imports"));
  const buffer = Buffer.from(order.bytes);
  await page.setInputFiles("input[type=file]", { name: order.name, mimeType: "text/csv", buffer });
  if (order.currency !== undefined) await answer(page, "Currency of the amounts", order.currency);
  if (order.source !== undefined) await answer(page, "Which system is it from", order.source);
  if (order.label !== undefined) await answer(page, "Label", order.label);
  await page.locator("button:not([disabled])", { hasText: /^Next$/ }).click();
  await page.getByRole("button", { name: `Add ${print.format(order.lineCount)} rows` }).waitFor();
  await order.onScreen?.(page, "import-preview");
  await page.getByRole("button", { name: `Add ${print.format(order.lineCount)} rows` }).click();
  await page.getByText("is imported").waitFor({ timeout: 120_000 });
  const segments = page.getByRole("button", { name: "Make segments by country" });
  await segments.click();
  await segments.waitFor({ state: "detached" });
  await order.onScreen?.(page, "import-done");
  await page.close();
}

async function answer(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
}
