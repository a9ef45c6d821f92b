/**
 * Importing a ledger of 12 columns in a real browser, by the extension's own worker on IndexedDB, beside PapaParse that keeps the rows as
 * arrays and does nothing else. Each size has a browser of its own, so that its memory is its own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import type { BenchResult, BenchRow } from "./bench-result.ts";
import type { CsvTask, MeasuredImport } from "./csv-page.ts";
import { writeLedgerFile } from "./ledger-file.ts";
import { watchPageMemory } from "./process-memory.ts";
import { type ServedBundle, serveBundle } from "./serve-bundle.ts";
import type { Measured } from "./store-page.ts";

const SIZES = [10_000, 100_000, 1_000_000] as const;
const CLIENT_COUNT = 5000;
const MONTH_COUNT = 36;
/** In turn with the peer, each in a database of its own. */
const ROUNDS = 3;
const LONG_ROUNDS = 1;

export async function benchCsv(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), "dosar-bench-csv-"));
  const served = await serveBundle(join(import.meta.dirname, "csv-page.ts"), {
    "/import-worker.js": join(import.meta.dirname, "../../extension/workers/import-worker.ts"),
    "/peer-worker.js": join(import.meta.dirname, "csv-peer-worker.ts"),
  });
  try {
    const measured: MeasuredSize[] = [];
    for (const lineCount of SIZES) {
      const path = join(folder, `${lineCount}.csv`);
      writeLedgerFile(path, { clientCount: CLIENT_COUNT, lineCount, monthCount: MONTH_COUNT });
      measured.push(await measureSize(served, path, lineCount));
    }
    return {
      title: "Import of a ledger of 12 columns",
      rows: measured.map(rowOf),
      notes: measured.map(noteOf),
    };
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

interface MeasuredSize {
  readonly lineCount: number;
  readonly ours: MeasuredImport;
  readonly oursBytes: number | undefined;
  readonly peer: Measured;
  readonly peerBytes: number | undefined;
}

async function measureSize(served: ServedBundle, path: string, lineCount: number): Promise<MeasuredSize> {
  const ours: Watched<MeasuredImport>[] = [];
  const peer: Watched<Measured>[] = [];
  for (let round = 0; round < (lineCount >= 1_000_000 ? LONG_ROUNDS : ROUNDS); round++) {
    peer.push(await inBrowser<Measured>(served, path, "parseByPeer"));
    ours.push(await inBrowser<MeasuredImport>(served, path, "importFile"));
  }
  for (const { value } of ours)
    if (value.lineCount !== lineCount) throw new Error(`Imported ${value.lineCount}.`);
  for (const { value } of peer) if (value.count !== lineCount + 1) throw new Error(`Parsed ${value.count}.`);
  return {
    lineCount,
    ours: middleOf(ours),
    oursBytes: mostBytes(ours),
    peer: middleOf(peer),
    peerBytes: mostBytes(peer),
  };
}

interface Watched<Value> {
  readonly value: Value;
  readonly bytes: number | undefined;
}

async function inBrowser<Value>(served: ServedBundle, path: string, task: CsvTask): Promise<Watched<Value>> {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => "benchTasks" in globalThis);
    await page.setInputFiles("input", path);
    const memory = watchPageMemory();
    const value = await runTask<Value>(page, task);
    return { value, bytes: memory.stop() };
  } finally {
    await browser.close();
  }
}

function runTask<Value>(page: Page, task: CsvTask): Promise<Value> {
  return page.evaluate(async (name) => {
    // The bundle of csv-page.ts put them there.
    const { benchTasks } = globalThis as unknown as { benchTasks: Record<string, () => Promise<never>> };
    const wanted = benchTasks[name];
    if (wanted === undefined) throw new Error(`The page has no task ${name}.`);
    return wanted();
  }, task);
}

function middleOf<Value extends { readonly ms: number }>(watched: readonly Watched<Value>[]): Value {
  const sorted = watched.map(({ value }) => value).toSorted((a, b) => a.ms - b.ms);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return middle;
}

function mostBytes(watched: readonly Watched<unknown>[]): number | undefined {
  const known = watched.flatMap(({ bytes }) => bytes ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}

function rowOf({ lineCount, ours, peer }: MeasuredSize): BenchRow {
  return {
    task: `${lineCount.toLocaleString("en")} rows: detect, check, import`,
    oursMs: ours.ms,
    peer: { name: "PapaParse, arrays kept", ms: peer.ms },
    ...(lineCount === 100_000 && { target: { kind: "at-most-peer", times: 2 } as const }),
  };
}

function noteOf({ lineCount, ours, oursBytes, peerBytes }: MeasuredSize): string {
  const perRow = (ours.ms * 1000) / lineCount;
  return `${lineCount.toLocaleString("en")} rows: ${perRow.toFixed(1)} µs a row; at most ${megabytes(oursBytes)} of memory (PapaParse ${megabytes(peerBytes)}); longest task of the page ${Math.round(ours.longestTaskMs)} ms.`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? "unknown" : `${Math.round(bytes / 1024 ** 2)} MB`;
}
