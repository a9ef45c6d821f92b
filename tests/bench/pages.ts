/**
 * Reading product pages one at a time in a real browser with the built script, beside open readers in Node on the same pages.
 * The pages are those of DOSAR_DATA, without it the small ones of the tests.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { developmentData } from "../support/development-data.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { EXTENSION_FOLDER } from "../support/launch-extension.ts";
import { listStoredPages, NO_HOST_KNOWN, type StoredPage } from "../support/stored-pages.ts";
import type { BenchResult, BenchRow } from "./bench-result.ts";
import { type ExpectedPage, isRight, type PageAnswer } from "./page-answer.ts";
import { loadPagePeers, type PagePeer, type PeerReading } from "./page-peers.ts";
import { type LiveReading, readLivePage } from "./read-live-page.ts";

const OWN_PAGES = join(import.meta.dirname, "../fixtures/capture-pages");
/** Each page is read so often; its middle time counts, since other programs disturb one reading or another. */
const ROUNDS = 3;
const [MEDIAN, P95] = [0.5, 0.95];

export async function benchPages(): Promise<BenchResult> {
  const folder = developmentData("pages") ?? OWN_PAGES;
  const pages = await listStoredPages(folder);
  const expected: readonly ExpectedPage[] = JSON.parse(await readFile(join(folder, "expected.json"), "utf8"));
  const ours = await readAll(pages);
  const peers: PeerReadings[] = [];
  // One after the other: in one thread each would wait for the other's page.
  for (const peer of loadPagePeers()) peers.push(await readWithPeer(peer, pages));
  const rights = [{ name: "ours", readings: ours }, ...peers].map(
    ({ name, readings }) => `${name} ${countRight(expected, pages, readings)}`,
  );
  return {
    title: `Pages: ${pages.length} product pages, each in a new process of the browser, middle of ${ROUNDS}`,
    rows: [...ownRows(ours), ...peers.flatMap((peer) => peerRows(ours, peer))],
    notes: [`Right price and currency, or rightly none, of ${expected.length}: ${rights.join(", ")}.`],
  };
}

async function readAll(pages: readonly StoredPage[]): Promise<readonly LiveReading[]> {
  const script = await readFile(join(EXTENSION_FOLDER, "capture.js"), "utf8");
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox", NO_HOST_KNOWN],
  });
  try {
    const readings: LiveReading[] = [];
    for (const page of pages) {
      const rounds: LiveReading[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await readLivePage(browser, page, script));
      readings.push(middleOf(rounds));
    }
    return readings;
  } finally {
    await browser.close();
  }
}

function middleOf(rounds: readonly LiveReading[]): LiveReading {
  const [middle] = rounds.toSorted((a, b) => totalOf(a) - totalOf(b)).slice(rounds.length >> 1);
  if (middle === undefined) throw new Error("A page was not read once.");
  return middle;
}

interface PeerReadings {
  readonly name: string;
  readonly readings: readonly PeerReading[];
}

async function readWithPeer(peer: PagePeer, pages: readonly StoredPage[]): Promise<PeerReadings> {
  const readings: PeerReading[] = [];
  for (const { url, readHtml } of pages) {
    readings.push(await peer.read((await readHtml()).toString("utf8"), url));
  }
  return { name: peer.name, readings };
}

function ownRows(ours: readonly LiveReading[]): readonly BenchRow[] {
  const total = ours.map(totalOf);
  const busy = ours.map(({ busyMs }) => busyMs);
  return [
    {
      task: "load the script, median",
      oursMs: quantileOf(
        ours.map(({ loadMs }) => loadMs),
        MEDIAN,
      ),
    },
    {
      task: "read the page, median",
      oursMs: quantileOf(
        ours.map(({ readMs }) => readMs),
        MEDIAN,
      ),
    },
    { task: "both, of the processor, median", oursMs: quantileOf(busy, MEDIAN) },
    { task: "both, of the processor, p95", oursMs: quantileOf(busy, P95) },
    { task: "both, median", oursMs: quantileOf(total, MEDIAN), target: { kind: "at-most-ms", ms: 16 } },
    { task: "both, p95", oursMs: quantileOf(total, P95), target: { kind: "at-most-ms", ms: 100 } },
  ];
}

/** The peers have loaded and are warm; their parsing is told apart, as the browser has done ours. */
function peerRows(ours: readonly LiveReading[], { name, readings }: PeerReadings): readonly BenchRow[] {
  const rowOf = (task: string, share: number, msOf: (reading: PeerReading) => number): BenchRow => ({
    task,
    oursMs: quantileOf(ours.map(totalOf), share),
    peer: { name, ms: quantileOf(readings.map(msOf), share) },
  });
  const afterParsing = ({ readMs }: PeerReading) => readMs;
  const withParsing = ({ parseMs, readMs }: PeerReading) => parseMs + readMs;
  return [
    rowOf("both, median; the peer after its parsing", MEDIAN, afterParsing),
    rowOf("both, median; the peer with its parsing", MEDIAN, withParsing),
    rowOf("both, p95; the peer after its parsing", P95, afterParsing),
    rowOf("both, p95; the peer with its parsing", P95, withParsing),
  ];
}

function totalOf({ loadMs, readMs }: LiveReading): number {
  return loadMs + readMs;
}

function countRight(
  expected: readonly ExpectedPage[],
  pages: readonly StoredPage[],
  readings: readonly PageAnswer[],
): number {
  return expected.filter((page) => {
    const answer = readings[pages.findIndex(({ file }) => file === page.file)];
    return answer !== undefined && isRight(page, answer);
  }).length;
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
