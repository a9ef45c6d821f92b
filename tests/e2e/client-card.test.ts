/** A client changed from Excel, over the bridge: written to Dosar at once, and taken back from where it was written. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { pane as words } from "../../shared/words/en/pane.ts";
import { paneFiles as fileWords } from "../../shared/words/en/pane-files.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { makeClient } from "../support/make-records.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { connectWorkbook } from "../support/use-pane.ts";

let pane: ServedPane;
let extension: LaunchedExtension;
let workbook: OpenedWorkbook;
let dashboard: Page;
const client = makeClient("C-1");

beforeAll(async () => {
  pane = await servePane();
  extension = await launchExtension({ language: "en-US" });
  dashboard = await extension.context.newPage();
  await dashboard.goto(extension.urlOf("dashboard.html#clients"));
  await keepRecords(dashboard, [{ table: "clients", record: client }]);
  await dashboard.goto(extension.urlOf(`dashboard.html#clients/${client.id}`));
  workbook = await openWorkbook(extension.context, { paneUrl: pane.url });
  await connectWorkbook(extension, workbook);
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

const press = (name: string) => workbook.pane.getByRole("button", { name, exact: true }).click();

describe("the card of the chosen client", { shuffle: false }, () => {
  it("is saved in Dosar, and its phone is taken back in both windows", async () => {
    await workbook.pane.getByRole("combobox").first().fill(client.name);
    await workbook.pane.getByRole("option").first().click();
    await press(fileWords.edit);
    await workbook.pane.getByRole("textbox", { name: fileWords.phone }).fill("0722 000 111");
    await press(fileWords.save);
    await workbook.pane.getByText(fileWords.saved, { exact: true }).waitFor();
    await dashboard.getByText("0722 000 111").first().waitFor();
    await press(words.undo);
    await workbook.pane.getByText(fileWords["taken-back"], { exact: true }).waitFor();
    await workbook.pane.getByText("0722 000 111").waitFor({ state: "detached" });
    // The button that was pressed is gone; the keyboard stands where it can go on.
    await workbook.pane.locator("button:focus", { hasText: fileWords.edit }).waitFor();
    await dashboard.getByText("0722 000 111").first().waitFor({ state: "detached" });
  });

  it("takes a note, which is withdrawn as it came", async () => {
    await press(fileWords.addNote);
    await workbook.pane.getByRole("textbox", { name: fileWords.noteText }).fill("livrare joi");
    await press(fileWords.save);
    await dashboard.getByText("livrare joi").waitFor();
    await press(words.undo);
    await workbook.pane.getByText(fileWords["taken-back"], { exact: true }).waitFor();
    await dashboard.getByText("livrare joi").waitFor({ state: "detached" });
  });
});
