/** The built reader in real pages that were made against it: in a world of its own, as the extension puts it there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Capture } from "../../shared/model/capture.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { HOSTILE_PAGES, type HostilePage } from "../fixtures/hostile-pages/hostile-pages.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { EXTENSION_FOLDER } from "../support/launch-extension.ts";

const ADDRESS = "https://shop.example.ro/p/kettle";
/** Of the processor: 300 ms until the reader stops, and what it takes to weigh what it has. */
const MOST_MS = 900;
const LONGEST_TEST_MS = 30_000;

let browser: Browser;
const reader = () => readFileSync(join(EXTENSION_FOLDER, "capture.js"), "utf8");

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
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
        try { answer = (0, eval)(${JSON.stringify(reader())}); } catch (thrown) { error = String(thrown); }
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
      const { price } = Capture.parse(reading.answer);
      const text = price ? `${printDecimal(price.price)} ${price.price.currency}` : "none";
      if (hostile.price !== undefined) expect(text).toBe(hostile.price);
    },
    LONGEST_TEST_MS,
  );
});
