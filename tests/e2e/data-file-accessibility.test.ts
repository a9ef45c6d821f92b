/** Every screen of data files under axe's WCAG 2.2 A and AA rules and without cut words: two themes, three languages, by keyboard. */
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../../shared/model/client.ts";
import { bundleWords as enBundle } from "../../shared/words/en/bundle.ts";
import { dataFiles as en } from "../../shared/words/en/data-files.ts";
import { paneFiles as enPane } from "../../shared/words/en/pane-files.ts";
import { bundleWords as roBundle } from "../../shared/words/ro/bundle.ts";
import { dataFiles as ro } from "../../shared/words/ro/data-files.ts";
import { paneFiles as roPane } from "../../shared/words/ro/pane-files.ts";
import { bundleWords as ruBundle } from "../../shared/words/ru/bundle.ts";
import { dataFiles as ru } from "../../shared/words/ru/data-files.ts";
import { paneFiles as ruPane } from "../../shared/words/ru/pane-files.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWords, findCutWordsInWindows } from "../support/find-cut-words.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { bundleBytes } from "../support/make-bundle.ts";
import { openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { chooseFile, type SavedFile } from "../support/use-data-files.ts";

const CASES = [
  { language: "en-US", words: en, pane: enPane, bundle: enBundle },
  { language: "ro-RO", words: ro, pane: roPane, bundle: roBundle },
  { language: "ru-RU", words: ru, pane: ruPane, bundle: ruBundle },
] as const;
const WORKBOOK: SavedFile = { name: "book.dosar", bytes: Buffer.from("PK\u0003\u0004") };

let pane: ServedPane;
let data: SavedFile;
let edits: SavedFile;

beforeAll(async () => {
  pane = await servePane({ port: 0 });
  const stamp = "2026-11-20T09:00:00.000Z|000000|another";
  const record = Client.parse({
    id: "c1",
    name: "Hotel Perla",
    status: "active",
    codes: [],
    tags: ["litoral"],
  });
  const whole = await bundleBytes([{ kind: "record", entry: { table: "clients", record, stamp } }]);
  data = { name: "hotel.dosar", bytes: Buffer.from(whole) };
  const edit = (field: string, value: unknown, at: string) =>
    ({
      kind: "edit",
      entry: { table: "clients", id: "c1", field, value, before: "?", stamp: `${at}|000000|pane` },
    }) as const;
  const back = [
    edit("status", "key", "2026-11-21T09:00:00.000Z"),
    edit("phone", "0722 000 111", "2020-01-01T00:00:00.000Z"),
    edit("email", "office@perla.example", "2099-01-01T00:00:00.000Z"),
  ];
  edits = { name: "edits.dosar", bytes: Buffer.from(await bundleBytes(back, { purpose: "edits" })) };
});
afterAll(() => pane.close());

describe.each(CASES)("data files in $language", ({ language, words, pane: paneWords, bundle }) => {
  it("have no barrier and cut no word in the dashboard, from the choice to the differences of a file", async () => {
    await withExtension(language, async ({ context, urlOf }) => {
      const page = await context.newPage();
      await page.goto(urlOf("dashboard.html#data-files"));
      await page.getByRole("heading", { level: 1, name: words.title }).waitFor();
      await chooseFile(page, WORKBOOK);
      await page.getByText(bundle.foreign["workbook-or-archive"]).waitFor();
      await checkPage(page);

      await chooseFile(page, data);
      await page.getByRole("button", { name: words.mergeCount(1, "1") }).click();
      await page.getByRole("button", { name: words.undo }).first().waitFor();
      await checkPage(page);

      await page.getByRole("radio", { name: words.byClient }).check();
      await page.getByRole("combobox", { name: words.clients }).pressSequentially("perla");
      await page.getByRole("option", { name: "Hotel Perla" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByText(words.fits(1, "1")).waitFor();
      await page.keyboard.press("Escape");
      await checkPage(page);
      await page.getByRole("button", { name: words.prepare }).press("Enter");
      await page.getByRole("button", { name: words.save }).waitFor();
      await checkPage(page);

      await chooseFile(page, edits);
      await page
        .getByRole("combobox", { name: words.choiceOf("Hotel Perla", bundle.fields.status) })
        .waitFor();
      await page.getByText("office@perla.example").waitFor();
      await checkPage(page);
    });
  });

  it("have no barrier and cut no word in the pane, from the choice of a file to the edits that wait", async () => {
    await withExtension("en-US", async ({ context }) => {
      const { pane: frame } = await openWorkbook(context, { paneUrl: pane.url, language });
      await frame.getByRole("button", { name: paneWords.choose }).waitFor({ timeout: 30_000 });
      await chooseFile(frame, WORKBOOK);
      await frame.getByText(bundle.foreign["workbook-or-archive"]).waitFor();
      await checkPane(frame);

      await chooseFile(frame, data);
      await frame.getByRole("combobox").first().click();
      await frame.getByRole("option", { name: "Hotel Perla" }).waitFor();
      await frame.getByRole("combobox").first().press("Enter");
      await frame.getByRole("button", { name: paneWords.edit }).press("Enter");
      await frame.getByRole("textbox", { name: paneWords.phone }).fill("0722 000 111");
      await checkPane(frame);
      await frame.getByRole("button", { name: paneWords.save, exact: true }).press("Enter");
      await frame.getByRole("heading", { name: paneWords.editsTitle(1, "1") }).waitFor();
      await frame.getByRole("button", { name: paneWords.addNote }).press("Enter");
      await checkPane(frame);
    });
  });
});

async function withExtension(
  language: string,
  use: (extension: LaunchedExtension) => Promise<void>,
): Promise<void> {
  const extension = await launchExtension({ language });
  try {
    await use(extension);
  } finally {
    await extension.close();
  }
}

async function checkPage(page: Page): Promise<void> {
  expect(await findCutWordsInWindows(page)).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
}

async function checkPane(frame: Frame): Promise<void> {
  expect(await findCutWords((expression) => frame.evaluate(expression))).toEqual([]);
  expect(await barriersOf(frame)).toEqual([]);
}

function barriersOf(view: Page | Frame): Promise<readonly string[]> {
  return inBothThemes(view, () => findBarriers((expression) => view.evaluate(expression)));
}
