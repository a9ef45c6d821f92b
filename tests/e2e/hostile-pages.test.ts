/** The built script in real pages that were made against it, in a world of its own as the extension puts it there; what it brings is read outside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SentSnapshot } from "../../shared/messages/parser-protocol.ts";
import { Capture } from "../../shared/model/capture.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { HOSTILE_PAGES, type HostilePage } from "../fixtures/hostile-pages/hostile-pages.ts";
import { type OpenReader, openReader } from "../lab/open-reader.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { EXTENSION_FOLDER } from "../support/launch-extension.ts";

const ADDRESS = "https://shop.example.ro/p/kettle";
/** Of the page's processor. */
const MOST_MS = 900;
/** As the extension has it: the reader stops then, and weighs what it has. */
const BUDGET_MS = 250;
/** With the parsing of what the page has put in. */
const MOST_READING_MS = 900;
const LONGEST_TEST_MS = 30_000;

let browser: Browser;
let reader: OpenReader;
const copier = () => readFileSync(join(EXTENSION_FOLDER, "capture.js"), "utf8");

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
  reader = await openReader(browser);
});
afterAll(() => browser.close());

interface Reading {
  readonly answer: unknown;
  readonly error?: string;
  readonly isPolluted: boolean;
}

async function read({
  html,
  script,
}: HostilePage): Promise<Reading & { readonly hasRun: boolean; readonly ms: number }> {
  const page = await browser.newPage();
  try {
    await page.route("**/*", (route) =>
      route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
    );
    await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
    const session = await page.context().newCDPSession(page);
    if (script) await session.send("Runtime.evaluate", { expression: script });
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
    });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const before = await busyMs(session);
    const { result } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      returnByValue: true,
      expression: `(() => {
        let answer, error;
        try { answer = (0, eval)(${JSON.stringify(copier())}); } catch (thrown) { error = String(thrown); }
        return { answer, error, isPolluted: "price" in {} || "isAdmin" in {} };
      })()`,
    });
    const ms = (await busyMs(session)) - before;
    const ran = await session.send("Runtime.evaluate", { expression: "'ran' in window" });
    return { ...(result.value as Reading), hasRun: ran.result.value === true, ms };
  } finally {
    await page.close();
  }
}

/** What the page's thread has worked since its start, waiting for the processor not counted. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

describe("a page made against the reader", () => {
  it.each(HOSTILE_PAGES.map((page) => [page.name, page] as const))(
    "%s",
    async (_, hostile) => {
      const reading = await read(hostile);
      expect(reading.error).toBeUndefined();
      expect(reading.ms).toBeLessThan(MOST_MS);
      expect(reading.isPolluted).toBe(false);
      expect(reading.hasRun).toBe(false);
      const outside = await reader.read(SentSnapshot.parse(reading.answer), BUDGET_MS);
      expect(outside.busyMs).toBeLessThan(MOST_READING_MS);
      const { price } = Capture.parse(outside.capture);
      const text = price ? `${printDecimal(price.price)} ${price.price.currency}` : "none";
      if (hostile.price !== undefined) expect(text).toBe(hostile.price);
    },
    LONGEST_TEST_MS,
  );
});
