import type { Browser, CDPSession } from "playwright-core";
import type { PageSnapshot } from "../../shared/capture/snapshot/page-snapshot.ts";
import { toNumber } from "../../shared/std/decimal.ts";
import type { OpenReader } from "../lab/open-reader.ts";
import { openStoredPage, type StoredPage } from "../support/stored-pages.ts";
import type { PageAnswer } from "./page-answer.ts";

export interface LiveReading extends PageAnswer {
  /** From the script's text until it begins to work: what the browser compiles and what modules do when they are loaded. */
  readonly loadMs: number;
  readonly copyMs: number;
  /** Both and handing the copy over, without waiting for the processor; the protocol's own share is about 1 ms. */
  readonly busyMs: number;
  /** Outside of the page, its copy parsed anew. */
  readonly readMs: number;
}

/** A person looks at a page before pressing the button: until then the browser has come to rest. */
const SETTLING_MS = 200;

/**
 * Reads a page as the extension does when a person presses the button: the built script copies it, in a world of its own, in a
 * page that has been laid out, and the copy is read elsewhere. The process of the page is new, so that nothing is warm in it.
 */
export async function readLivePage(
  browser: Browser,
  { url, readHtml }: StoredPage,
  script: string,
  reader: OpenReader,
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
      expression: timed(script),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const busyMs = (await busyMsOf(session)) - busyBefore;
    const { snapshot, loadMs, copyMs } = await answerOf<TimedSnapshot>(session, result.objectId);
    const { capture, ms: readMs } = await reader.read(snapshot);
    const price = capture.price?.price;
    return { price: price && toNumber(price), currency: price?.currency, loadMs, copyMs, busyMs, readMs };
  } finally {
    await context.close();
  }
}

/** Asked for apart: the protocol takes several times as long to hand a text over as the extension does. */
async function answerOf<Value>(session: CDPSession, objectId: string | undefined): Promise<Value> {
  const { result } = await session.send("Runtime.callFunctionOn", {
    functionDeclaration: "function () { return this; }",
    ...(objectId !== undefined && { objectId }),
    returnByValue: true,
  });
  // What `timed` gives.
  return result.value as Value;
}

interface TimedSnapshot {
  readonly snapshot: PageSnapshot;
  readonly loadMs: number;
  readonly copyMs: number;
}

/** The clone is what handing it over comes to. The script looks at the clock for the first time when it begins to copy: its budget starts there. */
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
    const snapshot = structuredClone((0, eval)(${JSON.stringify(script)}));
    const ended = now();
    return { snapshot, loadMs: begun - started, copyMs: ended - begun };
  })()`;
}

/** What the page's thread has worked since its start. */
async function busyMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
