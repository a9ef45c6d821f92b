/** A colleague's data file with a segment and a client whose names are taken here, in the real dashboard. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { saveBundle } from "../../shared/actions/save-bundle.ts";
import { Client } from "../../shared/model/client.ts";
import { Segment } from "../../shared/model/segment.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import type { RecordWrite } from "../../shared/store/tables.ts";
import { dataFiles } from "../../shared/words/en/data-files.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { ALL, openDevice } from "../support/data-file-devices.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWordsInWindows } from "../support/find-cut-words.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { compress } from "../support/make-bundle.ts";
import { chooseFile, openDataFiles } from "../support/use-data-files.ts";

const recordsOf = (owner: string): readonly RecordWrite[] => [
  {
    table: "clients",
    record: Client.parse({ id: `c-${owner}`, name: "Hotel Perla", status: "active", codes: [], tags: [] }),
  },
  { table: "segments", record: Segment.parse({ id: `s-${owner}`, name: "Romania", conditions: [] }) },
];

async function fileOfAna(): Promise<Buffer> {
  const store = await openDevice("ana");
  await saveRecords(store, recordsOf("ana"));
  const saved = await saveBundle({ store, choice: ALL, id: "file-ana", now: store.now(), compress });
  if (!saved.ok) throw new Error(saved.problem.code);
  return Buffer.concat(saved.value.parts.map((part) => new Uint8Array(part)));
}

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await openDataFiles(extension);
  await keepRecords(page, recordsOf("ion"));
  await page.reload();
});

afterAll(async () => {
  await extension.close();
});

const renamed = () => page.getByText(dataFiles.renamed("Romania", "Romania (2)"));
const sameNamed = () => page.getByText(dataFiles.sameNamed("Hotel Perla"));

it("is told of before anything is taken over, without barriers or cut words", async () => {
  await chooseFile(page, { name: "ana.dosar", bytes: await fileOfAna() });
  await renamed().waitFor();
  await sameNamed().waitFor();
  expect(await inBothThemes(page, async () => findBarriers((code) => page.evaluate(code)))).toEqual([]);
  expect(await findCutWordsInWindows(page)).toEqual([]);
});

it("comes with a number, and the report says so again; the undo leaves one segment of one name", async () => {
  await page.getByRole("button", { name: /^Take over/ }).click();
  await page.getByText(dataFiles.merged("ana.dosar", "2", "0")).waitFor();
  await renamed().waitFor();
  await page.getByRole("button", { name: dataFiles.undo, exact: true }).first().click();
  await page.getByText(dataFiles.undone).waitFor();
  await page.goto(extension.urlOf("dashboard.html#segments"));
  await page.getByText("Romania", { exact: true }).first().waitFor();
  expect(await page.getByText("Romania (2)").count()).toBe(0);
});
