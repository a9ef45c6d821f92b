import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type GeneratedLedger, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type LedgerFixtureTotals, readLedgerFixture } from "../support/read-ledger-fixture.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { makeDeeds } from "./deeds.ts";
import { type ServedStartPage, serveStartPage } from "./serve-start-page.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".output/tour");
const COFFEE_PATH = "/cafea-arabica";

/** Everything that the tour's steps play with. */
export interface Stage {
  readonly extension: LaunchedExtension;
  readonly shop: ServedShop;
  readonly pane: ServedPane;
  readonly workbook: OpenedWorkbook;
  readonly startPage: ServedStartPage;
  /** The start page's own tab, the browser's first. */
  readonly start: Page;
  readonly realLedger: { readonly bytes: Uint8Array; readonly totals: LedgerFixtureTotals };
  readonly generatedLedger: GeneratedLedger;
  readonly keepPicture: (page: Page, name: string) => Promise<void>;
  readonly keepFile: (name: string, content: string | Uint8Array) => void;
}

export interface StageOptions {
  readonly isHeadless: boolean;
  /** BCP 47 tag of the browser and of Excel. */
  readonly language: string;
  readonly panePort: number;
}

/** Builds both programs from what is in the repository now; the extension answers only the pane of that port. */
export function buildPrograms(panePort: number): void {
  for (const [program, ...args] of [
    ["wxt", "build"],
    ["vite", "build", "excel-addin"],
  ] as const) {
    const name = process.platform === "win32" ? `${program}.cmd` : program;
    execFileSync(join(ROOT, "node_modules/.bin", name), args, {
      cwd: ROOT,
      env: { ...process.env, DOSAR_ADDIN_ORIGIN: `https://localhost:${panePort}` },
      stdio: "pipe",
      shell: process.platform === "win32",
    });
  }
}

export async function setStage({ isHeadless, language, panePort }: StageOptions): Promise<Stage> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const keepFile = (name: string, content: string | Uint8Array) => writeFileSync(join(FOLDER, name), content);
  const realLedger = readLedgerFixture();
  const generatedLedger = generateLedger({ seed: 7, from: fourYearsAgo(), monthCount: 48 });
  const ledgers = {
    realLedger: { name: "online-retail.csv", bytes: realLedger.bytes },
    generatedLedger: { name: generatedLedger.fileName, bytes: Buffer.from(generatedLedger.csv) },
  };
  for (const { name, bytes } of Object.values(ledgers)) keepFile(name, bytes);
  const pane = await servePane({ port: panePort });
  const shop = await serveShop();
  const extension = await launchExtension({ language, isHeadless });
  const start = extension.context.pages()[0] ?? (await extension.context.newPage());
  const workbook = await openWorkbook(extension.context, { paneUrl: pane.url, language });
  const onDeed = makeDeeds({ extension, shop, workbook, paneUrl: pane.url, language });
  const startPage = await serveStartPage({ shopUrl: shop.url, coffeePath: COFFEE_PATH, ledgers, onDeed });
  await start.goto(startPage.url);
  let pictureCount = 0;
  return {
    extension,
    pane,
    shop,
    workbook,
    startPage,
    start,
    realLedger,
    generatedLedger,
    keepFile,
    keepPicture: async (page, name) => {
      pictureCount++;
      // The workbook page draws a moment after the last change.
      await page.waitForTimeout(250);
      keepFile(
        `${String(pictureCount).padStart(2, "0")}-${name}.png`,
        await page.screenshot({ fullPage: true }),
      );
    },
  };
}

export async function clearStage({ extension, shop, pane, startPage }: Stage): Promise<void> {
  await extension.close();
  await Promise.all([shop.close(), pane.close(), startPage.close()]);
}

export const TOUR_FOLDER = FOLDER;

/** So that the ledger ends with the month before this one. */
function fourYearsAgo(): { readonly year: number; readonly month: number } {
  const now = new Date();
  return { year: now.getFullYear() - 4, month: now.getMonth() + 1 };
}
