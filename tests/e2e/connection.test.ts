/** What happens to a connected pane when the person, the browser or another Dosar gets in between, and the way back. */
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connection as words } from "../../shared/words/en/connection.ts";
import { pane as paneWords } from "../../shared/words/en/pane.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { connectWorkbook } from "../support/use-pane.ts";

let pane: ServedPane;
let extension: LaunchedExtension;

beforeAll(async () => {
  pane = await servePane();
  extension = await launchExtension({ language: "en-US" });
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

const open = () => openWorkbook(extension.context, { paneUrl: pane.url });

async function openSettings(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#settings"));
  await page.getByRole("heading", { name: "Excel" }).waitFor();
  return page;
}

/** The person comes back to the pane, which then looks what is new. */
function lookAgain({ pane: frame }: OpenedWorkbook): Promise<void> {
  return frame.evaluate(() => void dispatchEvent(new Event("focus")));
}

describe("the question of a workbook", { shuffle: false }, () => {
  it("names what it asks for; the answer is confirmed, and edits that were left out are not granted", async () => {
    const workbook = await open();
    await workbook.pane.getByRole("button", { name: "Connect" }).click();
    const settings = await openSettings();
    for (const scope of ["clients", "sales", "prices", "notes"] as const)
      await settings.getByText(words.scopes[scope]).waitFor();
    await settings.getByRole("checkbox", { name: words.scopes.edits }).uncheck();
    await settings.getByRole("button", { name: words.grant }).click();
    await workbook.pane.getByText("Connected to Dosar").waitFor();
    await settings.getByText(words.granted("Book1.xlsx")).first().waitFor();
    await settings.getByText("clients, sales, prices, notes", { exact: true }).waitFor();
    await settings.close();
    await workbook.page.close();
  });
});

describe("the answer of the person", { shuffle: false }, () => {
  it("is kept although their window closes at the click", async () => {
    const workbook = await open();
    await workbook.pane.getByRole("button", { name: "Connect" }).click();
    const settings = await openSettings();
    const grant = settings.getByRole("button", { name: words.grant });
    await grant.waitFor();
    await grant.evaluate((button) => (button as unknown as { click(): void }).click());
    await settings.close();
    await workbook.pane.getByText("Connected to Dosar").waitFor();
    await workbook.page.close();
  });
});

describe("two workbooks at once", { shuffle: false }, () => {
  let first: OpenedWorkbook;
  let second: OpenedWorkbook;

  it("are connected one by one, and each pane shows the Dosar that its settings name", async () => {
    first = await open();
    await connectWorkbook(extension, first);
    second = await open();
    await second.pane.getByRole("button", { name: "Connect" }).waitFor();
    await connectWorkbook(extension, second);
    const settings = await openSettings();
    const own = /This Dosar is (.+)\. A pane/.exec((await settings.locator("body").textContent()) ?? "")?.[1];
    expect(own).toMatch(/^Chrome · [0-9A-F]{4}$/);
    for (const workbook of [first, second]) await workbook.pane.getByText(`${own} · Book1.xlsx`).waitFor();
    await settings.close();
  });

  it("lose their connection one by one; undone in time, the pane never notices", async () => {
    const settings = await openSettings();
    const disconnect = settings.getByRole("button", { name: "Disconnect" });
    const countBefore = await disconnect.count();
    await disconnect.first().click();
    await settings.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => disconnect.count()).toBe(countBefore);
    await lookAgain(second);
    await second.pane.getByText("Connected to Dosar").waitFor();

    await disconnect.first().click();
    await settings.getByText(words.endedTitle).waitFor();
    await lookAgain(second);
    await second.pane.getByText(paneWords.connect.lost).waitFor();
    await lookAgain(first);
    await first.pane.getByText("Connected to Dosar").waitFor();
    await settings.close();
  });

  it("are disconnected in the pane and then stand among the ended ones", async () => {
    await first.pane.getByRole("button", { name: "More" }).click();
    await first.pane.getByRole("menuitem", { name: paneWords.bar.disconnect }).click();
    await first.pane.getByText(paneWords.connect.disconnected).waitFor();
    const settings = await openSettings();
    await expect.poll(() => settings.getByText(/^disconnected /).count()).toBe(2);
    await settings.close();
    await first.page.close();
    await second.page.close();
  });
});

describe("a pane whose extension is", { shuffle: false }, () => {
  it("reloaded, as an update does it, says so; the pane reloaded goes on without another question", async () => {
    const workbook = await open();
    await connectWorkbook(extension, workbook);
    await onExtensionsPage(`chrome.developerPrivate
      .updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload("${extension.extensionId}", { failQuietly: true }))`);
    await orphaned(workbook);
    await workbook.pane.getByRole("button", { name: paneWords.reload }).click();
    await workbook.pane.getByText("Connected to Dosar").waitFor();
    await workbook.page.close();
  });

  it("switched off and on again says so; the pane reloaded goes on", async () => {
    const workbook = await open();
    await connectWorkbook(extension, workbook);
    await onExtensionsPage(`chrome.management.setEnabled("${extension.extensionId}", false)`);
    await orphaned(workbook);
    await workbook.pane.getByRole("button", { name: paneWords.reload }).click();
    await workbook.pane.getByText(paneWords.missing.title).waitFor();
    await onExtensionsPage(`chrome.management.setEnabled("${extension.extensionId}", true)`);
    await workbook.pane.getByRole("button", { name: paneWords.reload }).click();
    await workbook.pane.getByText("Connected to Dosar").waitFor();
    await workbook.page.close();
  });

  async function orphaned(workbook: OpenedWorkbook): Promise<void> {
    // The reload takes its moment: until then the pane still speaks to the Dosar of before.
    await expect
      .poll(
        async () => {
          await lookAgain(workbook);
          return workbook.pane.getByText(paneWords.orphaned.title).isVisible();
        },
        { timeout: 30_000, interval: 500 },
      )
      .toBe(true);
  }

  /** What the switches on the browser's own page of extensions do; a reload then takes a moment. */
  async function onExtensionsPage(expression: string): Promise<void> {
    const page = await extension.context.newPage();
    await page.goto("chrome://extensions");
    await page.evaluate(expression);
    await page.waitForTimeout(1500);
    await page.close();
  }
});

it("a pane in a browser without Dosar says that it was not found, and how to go on", async () => {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const workbook = await openWorkbook(context, { paneUrl: pane.url });
  await workbook.pane.getByText(paneWords.missing.title).waitFor();
  await workbook.page.evaluate(() =>
    window.workbookPage?.type("Sheet1", "A1", '=DOSAR.NETSALES("C","2024-01-01","2024-12-31")'),
  );
  await expect
    .poll(() => workbook.page.evaluate(() => window.workbookPage?.read("Sheet1", "A1").value))
    .toBe("#N/A");
  await browser.close();
});
