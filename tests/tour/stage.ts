import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type GeneratedTotals, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type LedgerFixtureTotals, readLedgerFixture } from "../support/read-ledger-fixture.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".output/tour");

/** Everything that the tour's steps play with. */
export interface Stage {
  readonly extension: LaunchedExtension;
  readonly folder: string;
  readonly realLedger: { readonly file: string; readonly totals: LedgerFixtureTotals };
  readonly generatedLedger: {
    readonly file: string;
    readonly label: string;
    readonly totals: GeneratedTotals;
  };
  readonly keepPicture: (page: Page, name: string) => Promise<void>;
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

export async function setStage(options: { readonly isHeadless: boolean }): Promise<Stage> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const real = readLedgerFixture();
  const generated = generateLedger({ seed: 7, from: lastYears(4), monthCount: 48 });
  const realFile = join(FOLDER, "online-retail.csv");
  const generatedFile = join(FOLDER, generated.fileName);
  writeFileSync(realFile, real.bytes);
  writeFileSync(generatedFile, generated.csv);
  let pictureCount = 0;
  return {
    extension: await launchExtension({ language: "en-US", isHeadless: options.isHeadless }),
    folder: FOLDER,
    realLedger: { file: realFile, totals: real.totals },
    generatedLedger: { file: generatedFile, label: generated.label, totals: generated.totals },
    keepPicture: async (page, name) => {
      pictureCount++;
      const path = join(FOLDER, `${String(pictureCount).padStart(2, "0")}-${name}.png`);
      await page.screenshot({ path });
    },
  };
}

/** So many whole years that end with the month before this one. */
function lastYears(count: number): { readonly year: number; readonly month: number } {
  const now = new Date();
  return { year: now.getFullYear() - count, month: now.getMonth() + 1 };
}
