/** Every screen of the pane under axe's WCAG 2.2 A and AA rules and without cut words: three languages, two themes, two widths. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { pane as PaneWords } from "../../shared/words/en/pane.ts";
import { pane as en } from "../../shared/words/en/pane.ts";
import type { paneFiles as FileWords } from "../../shared/words/en/pane-files.ts";
import { paneFiles as enFiles } from "../../shared/words/en/pane-files.ts";
import { pane as ro } from "../../shared/words/ro/pane.ts";
import { paneFiles as roFiles } from "../../shared/words/ro/pane-files.ts";
import { pane as ru } from "../../shared/words/ru/pane.ts";
import { paneFiles as ruFiles } from "../../shared/words/ru/pane-files.ts";
import { generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWords } from "../support/find-cut-words.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";

const CASES = [
  { language: "en-US", words: en, fileWords: enFiles },
  { language: "ro-RO", words: ro, fileWords: roFiles },
  { language: "ru-RU", words: ru, fileWords: ruFiles },
] as const;
/** The narrowest pane that Excel makes, and one that a person pulled wide. In pixels. */
const WIDTHS = [320, 640] as const;

let extension: LaunchedExtension;
let pane: ServedPane;

beforeAll(async () => {
  const ledger = generateLedger({ seed: 7, from: { year: 2026, month: 1 }, monthCount: 3 });
  pane = await servePane();
  extension = await launchExtension({ language: "en-US" });
  await importIntoDosar(extension, {
    name: ledger.fileName,
    bytes: Buffer.from(ledger.csv),
    lineCount: ledger.totals.lineCount,
    label: ledger.label,
  });
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

describe.each(CASES)("the pane in $language", ({ language, words, fileWords }) => {
  it("has no barrier and cuts no word, from the first look to a sheet that Excel refused", async () => {
    const workbook = await openWorkbook(extension.context, { paneUrl: pane.url, language });
    const { pane: frame } = workbook;
    const connect = frame.getByRole("button", { name: words.connect.action, exact: true });
    await connect.waitFor();
    expect(await frame.locator("html").getAttribute("lang")).toBe(language.slice(0, 2));
    await checkScreen(workbook, "not connected");
    await connect.click();
    await frame.locator("[data-code]").waitFor();
    await checkScreen(workbook, "code");
    await allow();
    await frame.getByRole("button", { name: words.sheets.client, exact: true }).waitFor();
    await checkChoices(workbook, words);
    await checkHelp(workbook, words);
    await checkMaking(workbook, words, fileWords);
    // The next language begins without a connection.
    await frame.evaluate(() => localStorage.clear());
    await workbook.page.close();
  });
});

async function allow(): Promise<void> {
  const dashboard = await extension.context.newPage();
  await dashboard.goto(extension.urlOf("dashboard.html#settings"));
  await dashboard.getByRole("button", { name: "The codes are equal, connect" }).click();
  await dashboard.close();
}

async function checkChoices(workbook: OpenedWorkbook, words: typeof PaneWords): Promise<void> {
  for (const sheet of [words.sheets.forecast, words.sheets.prices, words.sheets.client]) {
    await workbook.pane.getByRole("button", { name: sheet, exact: true }).click();
    await checkScreen(workbook, sheet);
  }
}

async function checkHelp(workbook: OpenedWorkbook, words: typeof PaneWords): Promise<void> {
  const { pane: frame } = workbook;
  await frame.getByRole("button", { name: words.more, exact: true }).click();
  const functions = frame.getByRole("menuitem", { name: words.bar.functions, exact: true });
  await functions.waitFor();
  await checkScreen(workbook, "menu");
  await functions.click();
  await frame.getByRole("heading", { level: 1 }).waitFor();
  await checkScreen(workbook, "functions");
  await frame.getByRole("button").first().click();
  await frame.getByRole("button", { name: words.sheets.client, exact: true }).waitFor();
}

/** The card of the chosen client: both forms, and what was saved with the way to take it back. */
async function checkCard(workbook: OpenedWorkbook, words: typeof FileWords): Promise<void> {
  const { pane: frame } = workbook;
  const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
  await press(words.edit);
  await checkScreen(workbook, "client's form");
  await press(words.cancel);
  await press(words.addNote);
  await frame.getByRole("textbox", { name: words.noteText }).fill("12 kg");
  await checkScreen(workbook, "note's form");
  await press(words.save);
  await frame.getByText(words.saved, { exact: true }).waitFor();
  await checkScreen(workbook, "saved");
}

async function checkMaking(
  workbook: OpenedWorkbook,
  words: typeof PaneWords,
  fileWords: typeof FileWords,
): Promise<void> {
  const { pane: frame } = workbook;
  const field = frame.getByRole("combobox").first();
  await field.click();
  await field.fill("G1001");
  await frame.getByRole("option").first().waitFor();
  await checkScreen(workbook, "clients found");
  await field.press("Enter");
  await checkCard(workbook, fileWords);
  await workbook.page.evaluate(() => {
    if (window.workbookPage) window.workbookPage.faults.latencyMs = 2500;
  });
  await frame.getByRole("button", { name: words.client.insert }).click();
  await frame.getByRole("progressbar").waitFor();
  await checkScreen(workbook, "progress");
  await workbook.page.evaluate(() => {
    if (window.workbookPage) window.workbookPage.faults.latencyMs = 0;
  });
  const refresh = frame.getByRole("button", { name: words.workbook.refreshThis });
  await refresh.waitFor();
  await checkScreen(workbook, "made");
  await workbook.page.evaluate(() => {
    if (window.workbookPage) window.workbookPage.faults.isEditingCell = true;
  });
  await refresh.click();
  await frame.getByText(words.problems["cell-edit-mode"]).waitFor();
  await checkScreen(workbook, "refused");
}

async function checkScreen(workbook: OpenedWorkbook, screen: string): Promise<void> {
  const { pane: frame } = workbook;
  const evaluate = (expression: string) => frame.evaluate(expression);
  for (const width of WIDTHS) {
    await setPaneWidth(workbook, width);
    expect(await findCutWords(evaluate), `${screen}, ${width} px`).toEqual([]);
  }
  const barriers = await inBothThemes(frame, () => findBarriers(evaluate));
  expect(barriers, screen).toEqual([]);
}

async function setPaneWidth({ page, pane: frame }: OpenedWorkbook, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.body.style.gridTemplateColumns = `minmax(0, 1fr) ${pixels + 1}px`;
  }, width);
  await frame.waitForFunction((pixels) => innerWidth === pixels, width);
}
