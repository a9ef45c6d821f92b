/** `npm run pictures`: the pictures of the README's installing part, of our own screens, into docs/. Builds first. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { pane as words } from "../../shared/words/en/pane.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { findPanePort } from "../tour/pane-port.ts";
import { buildPrograms } from "../tour/stage.ts";

const DOCS = join(import.meta.dirname, "../../docs");
const MOST_KILOBYTES = 150;

const port = await findPanePort();
buildPrograms(port);
const pane = await servePane({ port });
const extension = await launchExtension({ language: "en-US", colorScheme: "light" });
try {
  await firstStart(extension);
  await connecting(extension, pane);
  await withoutExtension(pane);
} finally {
  await extension.close();
  await pane.close();
}

/** What opens by itself once the extension is installed. */
async function firstStart({ context, urlOf }: LaunchedExtension): Promise<void> {
  const page = await sizedPage(context, 1040, 620);
  await page.goto(urlOf("dashboard.html"));
  await page.getByRole("heading", { name: "Welcome to Dosar" }).waitFor();
  await keep(page, "install-dashboard");
  await page.close();
}

/** The same six digits in Excel's pane and in the dashboard. */
async function connecting({ context, urlOf }: LaunchedExtension, { url }: ServedPane): Promise<void> {
  const workbook = await openWorkbook(context, { paneUrl: url });
  await workbook.page.setViewportSize({ width: 1040, height: 620 });
  await workbook.pane.getByRole("button", { name: "Connect" }).click();
  await workbook.pane.locator("[data-code]").waitFor();
  await keep(workbook.page, "install-pane-code");
  const dashboard = await sizedPage(context, 1280, 620);
  await dashboard.goto(urlOf("dashboard.html#settings"));
  const allow = dashboard.getByRole("button", { name: "The codes are equal, connect" });
  await allow.waitFor();
  await keep(dashboard, "install-dashboard-code");
  await allow.click();
  await workbook.pane.getByText("Connected to Dosar").waitFor();
  await keep(workbook.page, "install-pane-connected");
}

/** What the pane says where it cannot see the extension, as in Excel for Windows. */
async function withoutExtension({ url }: ServedPane): Promise<void> {
  const context = await chromium.launchPersistentContext("", {
    executablePath: findOrInstallBrowser(),
    headless: false,
    ignoreHTTPSErrors: true,
    locale: "en-US",
    args: ["--headless=new", "--no-sandbox", "--lang=en-US"],
  });
  const workbook = await openWorkbook(context, { paneUrl: url });
  await workbook.page.setViewportSize({ width: 1040, height: 620 });
  await workbook.pane.getByText(words.missing.title).waitFor();
  await keep(workbook.page, "install-pane-alone");
  await context.close();
}

async function sizedPage(context: BrowserContext, width: number, height: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  return page;
}

async function keep(shown: Page | Locator, name: string): Promise<void> {
  const file = join(DOCS, `${name}.png`);
  // What moves has come to rest.
  await new Promise((resolve) => setTimeout(resolve, 600));
  writeFileSync(file, await shown.screenshot({ animations: "disabled" }));
  const kilobytes = Math.ceil(statSync(file).size / 1024);
  console.log(`docs/${name}.png ${kilobytes} kB`);
  if (kilobytes > MOST_KILOBYTES) throw new Error(`${name} is larger than ${MOST_KILOBYTES} kB.`);
}
