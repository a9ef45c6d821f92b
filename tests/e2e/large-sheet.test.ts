/** A client with 20,000 lines in few round trips, none of them near Excel's limit. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { connectWorkbook, makeClientSheet, refreshThisSheet } from "../support/use-pane.ts";

const LINE_COUNT = 20_000;
const MOST_SYNCS = 12;
const FOUR_MEGABYTES = 4 * 1024 * 1024;

let extension: LaunchedExtension;
let pane: ServedPane;

beforeAll(async () => {
  pane = await servePane();
  extension = await launchExtension({ language: "en-US" });
  await importIntoDosar(extension, { name: "one-client.csv", bytes: oneClient(), lineCount: LINE_COUNT });
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

it("writes 20,000 lines, and refreshes them, in at most 12 writing syncs each, none of more than 4 MB", async () => {
  const workbook = await openWorkbook(extension.context, { paneUrl: pane.url });
  await connectWorkbook(extension, workbook);
  const traffic = async () => workbook.page.evaluate(() => ({ ...window.workbookPage?.traffic }));
  const before = (await traffic()).writingCount ?? 0;
  await makeClientSheet(workbook, "C-1");
  const written = (await traffic()).writingCount ?? 0;
  await refreshThisSheet(workbook);
  const { writingCount = 0, largestRequest } = await traffic();
  const lines = (await workbook.snapshot()).sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === "tblLines");
  expect(lines?.rows.length).toBe(LINE_COUNT + 2);
  expect(written - before).toBeLessThanOrEqual(MOST_SYNCS);
  expect(writingCount - written).toBeLessThanOrEqual(MOST_SYNCS);
  expect(largestRequest).toBeLessThanOrEqual(FOUR_MEGABYTES);
});

/** Twenty lines an invoice, over two years. */
function oneClient(): Uint8Array {
  const rows = ["Document;Date;Client code;Client;Country;SKU;Product;Quantity;Unit price;Currency"];
  for (let index = 0; index < LINE_COUNT; index++) {
    const invoice = Math.floor(index / 20);
    const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(invoice / 2) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const sku = index % 20;
    rows.push(
      `F${invoice};${day};C-1;Hotel Perla Mării;Romania;SKU-${sku};Product number ${sku};${(index % 9) + 1};12,${String(index % 100).padStart(2, "0")};RON`,
    );
  }
  return Buffer.from(`${rows.join("\r\n")}\r\n`);
}
