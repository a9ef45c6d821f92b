import { performance } from "node:perf_hooks";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import type { PageSnapshot } from "../../shared/capture/snapshot/page-snapshot.ts";
import type { Capture, CapturedPrice } from "../../shared/model/capture.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { listStoredPages, NO_HOST_KNOWN, openStoredPage, type StoredPage } from "../support/stored-pages.ts";
import { bundleReader } from "./bundle-reader.ts";
import { type OpenReader, openReader } from "./open-reader.ts";

const AT_ONCE = 2;

interface TimedSnapshot {
  readonly snapshot: PageSnapshot;
  /** What the page's own thread works. */
  readonly ms: number;
}

/**
 * What the reader makes of every page of a folder (*.html, *.html.gz, and urls.json from file name to address), in a
 * real browser: each page at its own address, its scripts off, every other request refused. As in the extension the page is copied
 * and the copy read outside of it.
 */
export async function predictPages(folder: string) {
  const script = await bundleReader();
  const pages = await listStoredPages(folder);
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ["--no-sandbox", NO_HOST_KNOWN],
  });
  try {
    const reader = await openReader(browser);
    const queue = [...pages.entries()];
    const answers: object[] = [];
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, page] = next;
        answers[index] = await predictPage(browser, page, script, reader);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return answers;
  } finally {
    await browser.close();
  }
}

async function predictPage(
  browser: Browser,
  { file, url, readHtml }: StoredPage,
  script: string,
  reader: OpenReader,
) {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: "block" });
  try {
    const html = await readHtml();
    const started = performance.now();
    const { snapshot, ms } = await copyIn(context, url, html, script);
    const loadMs = performance.now() - started - ms;
    const { capture, ms: readMs } = await reader.read(snapshot);
    return { file, ...answerOf(capture), ms, readMs, loadMs };
  } catch (error) {
    return { file, price: null, currency: null, name: null, flags: [], failure: String(error).slice(0, 300) };
  } finally {
    await context.close();
  }
}

async function copyIn(
  context: BrowserContext,
  url: string,
  html: Buffer,
  script: string,
): Promise<TimedSnapshot> {
  const page = await openStoredPage(context, url, html);
  return page.evaluate(`(() => {
    ${script}
    const started = performance.now();
    const snapshot = dosarReader.takeSnapshot(document, ${JSON.stringify(url)});
    return { snapshot, ms: performance.now() - started };
  })()`);
}

function answerOf(capture: Capture) {
  const { price, oldPrice, name, gtin, availability, flags } = capture;
  return {
    price: printPrice(price),
    currency: price?.price.currency ?? null,
    name: name ?? null,
    gtin: gtin ?? null,
    availability: availability ?? null,
    oldPrice: printPrice(oldPrice),
    flags,
  };
}

function printPrice(captured: CapturedPrice | undefined): string | null {
  return captured ? printDecimal(captured.price) : null;
}
