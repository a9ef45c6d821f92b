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

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".output/tour");

/** Everything that the tour's steps play with. */
export interface Stage {
  readonly extension: LaunchedExtension;
  readonly shop: ServedShop;
  readonly pane: ServedPane;
  readonly workbook: OpenedWorkbook;
  readonly realLedger: { readonly bytes: Uint8Array; readonly totals: LedgerFixtureTotals };
  readonly generatedLedger: GeneratedLedger;
  readonly keepPicture: (page: Page, name: string) => Promise<void>;
  readonly keepFile: (name: string, content: string | Uint8Array) => void;
}

/** Builds both programs from what is in the repository now. */
export function buildPrograms(): void {
  for (const [program, ...args] of [
    ["wxt", "build"],
    ["vite", "build", "excel-addin"],
  ] as const) {
    const name = process.platform === "win32" ? `${program}.cmd` : program;
    execFileSync(join(ROOT, "node_modules/.bin", name), args, {
      cwd: ROOT,
      stdio: "pipe",
      shell: process.platform === "win32",
    });
  }
}

export async function setStage({ isHeadless }: { readonly isHeadless: boolean }): Promise<Stage> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const keepFile = (name: string, content: string | Uint8Array) => writeFileSync(join(FOLDER, name), content);
  const realLedger = readLedgerFixture();
  const generatedLedger = generateLedger({ seed: 7, from: fourYearsAgo(), monthCount: 48 });
  keepFile("online-retail.csv", realLedger.bytes);
  keepFile(generatedLedger.fileName, generatedLedger.csv);
  const pane = await servePane();
  const extension = await launchExtension({ language: "en-US", isHeadless });
  let pictureCount = 0;
  return {
    extension,
    pane,
    realLedger,
    generatedLedger,
    keepFile,
    shop: await serveShop(),
    workbook: await openWorkbook(extension.context, { paneUrl: pane.url }),
    keepPicture: async (page, name) => {
      pictureCount++;
      // The workbook page draws a moment after the last change.
      await page.waitForTimeout(250);
      keepFile(`${String(pictureCount).padStart(2, "0")}-${name}.png`, await page.screenshot());
    },
  };
}

export async function clearStage({ extension, shop, pane }: Stage): Promise<void> {
  await extension.close();
  await Promise.all([shop.close(), pane.close()]);
}

export const TOUR_FOLDER = FOLDER;

/** So that the ledger ends with the month before this one. */
function fourYearsAgo(): { readonly year: number; readonly month: number } {
  const now = new Date();
  return { year: now.getFullYear() - 4, month: now.getMonth() + 1 };
}
