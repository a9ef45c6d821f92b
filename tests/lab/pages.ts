import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import type { Capture, CapturedPrice } from "../../shared/model/capture.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { bundleReader } from "./bundle-reader.ts";

const AT_ONCE = 2;
const PAGE_TIMEOUT_MS = 30_000;
/** Where a page whose address nobody knows is served; a name that no network has. */
const NO_ADDRESS = "https://page.invalid/";

interface TimedCapture {
  readonly capture: Capture;
  readonly ms: number;
}

/**
 * What the reader makes of every page of a folder (*.html, *.html.gz, and urls.json from file name to address), in a
 * real browser: each page at its own address, its scripts off, every other request refused.
 */
export async function predictPages(folder: string) {
  const script = await bundleReader();
  const urls = await readAddresses(join(folder, "urls.json"));
  const files = (await readdir(folder)).filter((name) => /\.html?(?:\.gz)?$/.test(name)).sort();
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
  try {
    const queue = [...files.entries()];
    const answers: object[] = [];
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [index, file] = next;
        const url = urls[file] ?? NO_ADDRESS;
        answers[index] = await predictPage(browser, join(folder, file), file, url, script);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return answers;
  } finally {
    await browser.close();
  }
}

/** Without the file, and for pages that it leaves out, no address is known. */
async function readAddresses(path: string): Promise<Readonly<Record<string, string | null>>> {
  if (!existsSync(path)) return {};
  return JSON.parse(await readFile(path, "utf8")) as Record<string, string | null>;
}

async function predictPage(browser: Browser, path: string, file: string, url: string, script: string) {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: "block" });
  try {
    const bytes = await readFile(path);
    const html = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    const started = performance.now();
    const { capture, ms } = await readIn(context, url, html, script);
    return { file, ...answerOf(capture), ms, loadMs: performance.now() - started - ms };
  } catch (error) {
    return { file, price: null, currency: null, name: null, flags: [], failure: String(error).slice(0, 300) };
  } finally {
    await context.close();
  }
}

async function readIn(
  context: BrowserContext,
  url: string,
  html: Buffer,
  script: string,
): Promise<TimedCapture> {
  const page = await context.newPage();
  await page.route("**/*", async (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (isPage) await route.fulfill({ body: html, contentType: contentTypeOf(html) });
    else await route.abort();
  });
  await page.goto(url, { waitUntil: "domcontentloaded", timeout: PAGE_TIMEOUT_MS });
  return page.evaluate(`(() => {
    ${script}
    const started = performance.now();
    const capture = dosarReader.readPage(document, ${JSON.stringify(url)});
    return { capture, ms: performance.now() - started };
  })()`);
}

/** Without a character set of its own a stored page is UTF-8. */
function contentTypeOf(html: Buffer): string {
  const head = html.subarray(0, 4096).toString("latin1");
  return /<meta[^>]+charset/i.test(head) ? "text/html" : "text/html; charset=utf-8";
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
