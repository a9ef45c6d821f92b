/**
 * Reading product pages one at a time in a real browser with the built script, beside open readers in Node on the same pages.
 * What a page's thread works for us is told apart from what is read outside of it.
 * The pages are those of DOSAR_DATA, without it the small ones of the tests.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { openReader } from "../lab/open-reader.ts";
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
    const reader = await openReader(browser);
    const readings: LiveReading[] = [];
    for (const page of pages) {
      const rounds: LiveReading[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        rounds.push(await readLivePage(browser, page, script, reader));
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
  const read = ours.map(({ readMs }) => readMs);
  return [
    { task: "load the script, median", oursMs: medianOf(ours.map(({ loadMs }) => loadMs)) },
    { task: "copy the page and hand it over, median", oursMs: medianOf(ours.map(({ copyMs }) => copyMs)) },
    { task: "both, of the processor, median", oursMs: quantileOf(busy, MEDIAN) },
    { task: "both, of the processor, p95", oursMs: quantileOf(busy, P95) },
    { task: "both, median", oursMs: quantileOf(total, MEDIAN), target: { kind: "at-most-ms", ms: 16 } },
    { task: "both, p95", oursMs: quantileOf(total, P95), target: { kind: "at-most-ms", ms: 100 } },
    { task: "outside of the page: parse and read the copy, median", oursMs: medianOf(read) },
    { task: "outside of the page: parse and read the copy, p95", oursMs: quantileOf(read, P95) },
  ];
}

/** The peers have loaded and are warm; beside them stands all that we do, in the page and outside of it, our parsing with it. */
function peerRows(ours: readonly LiveReading[], { name, readings }: PeerReadings): readonly BenchRow[] {
  const rowOf = (task: string, share: number, msOf: (reading: PeerReading) => number): BenchRow => ({
    task,
    oursMs: quantileOf(
      ours.map((one) => totalOf(one) + one.readMs),
      share,
    ),
    peer: { name, ms: quantileOf(readings.map(msOf), share) },
  });
  const afterParsing = ({ readMs }: PeerReading) => readMs;
  const withParsing = ({ parseMs, readMs }: PeerReading) => parseMs + readMs;
  return [
    rowOf("all, median; the peer after its parsing", MEDIAN, afterParsing),
    rowOf("all, median; the peer with its parsing", MEDIAN, withParsing),
    rowOf("all, p95; the peer after its parsing", P95, afterParsing),
    rowOf("all, p95; the peer with its parsing", P95, withParsing),
  ];
}

/** In the page. */
function totalOf({ loadMs, copyMs }: LiveReading): number {
  return loadMs + copyMs;
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

function medianOf(values: readonly number[]): number {
  return quantileOf(values, MEDIAN);
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
