import type { Browser, CDPSession } from "playwright-core";
import type { Capture } from "../../shared/model/capture.ts";
import { toNumber } from "../../shared/std/decimal.ts";
import { openStoredPage, type StoredPage } from "../support/stored-pages.ts";
import type { PageAnswer } from "./page-answer.ts";

export interface LiveReading extends PageAnswer {
  /** From the script's text until the reader begins: what the browser compiles and what modules do when they are loaded. */
  readonly loadMs: number;
  readonly readMs: number;
  /** Both, without waiting for the processor while other programs have it; the protocol's own share is about 1 ms. */
  readonly busyMs: number;
}

/** A person looks at a page before pressing the button: until then the browser has come to rest. */
const SETTLING_MS = 200;

/**
 * Reads a page as the extension does when a person presses the button: the built script, in a world of its own, in a page that
 * has been laid out. The process of the browser is new for each page, so that nothing is warm.
 */
export async function readLivePage(
  browser: Browser,
  { url, readHtml }: StoredPage,
  script: string,
): Promise<LiveReading> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: "block" });
  try {
    const page = await openStoredPage(context, url, await readHtml());
    const session = await context.newCDPSession(page);
    await page.evaluate("document.documentElement.getBoundingClientRect().height");
    await page.waitForTimeout(SETTLING_MS);
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
    });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const busyBefore = await busyMsOf(session);
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      returnByValue: true,
      expression: timed(script),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const busyMs = (await busyMsOf(session)) - busyBefore;
    const { capture, loadMs, readMs } = result.value as TimedCapture;
    const price = capture.price?.price;
    return { price: price && toNumber(price), currency: price?.currency, loadMs, readMs, busyMs };
  } finally {
    await context.close();
  }
}

interface TimedCapture {
  readonly capture: Capture;
  readonly loadMs: number;
  readonly readMs: number;
}

/** The reader looks at the clock for the first time when it begins to read: its budget starts there. */
function timed(script: string): string {
  return `(() => {
    const now = performance.now.bind(performance);
    let begun;
    performance.now = () => {
      const at = now();
      begun ??= at;
      return at;
    };
    const started = now();
    const capture = (0, eval)(${JSON.stringify(script)});
    const ended = now();
    return { capture, loadMs: begun - started, readMs: ended - begun };
  })()`;
}

/** What the page's thread has worked since its start. */
async function busyMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
