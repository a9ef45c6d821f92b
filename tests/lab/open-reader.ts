import type { Browser } from "playwright-core";
import type { PageSnapshot } from "../../shared/capture/snapshot/page-snapshot.ts";
import type { Capture } from "../../shared/model/capture.ts";
import { bundleReader } from "./bundle-reader.ts";

export interface Reading {
  readonly capture: Capture;
  readonly ms: number;
  /** Without waiting for the processor while other programs have it. */
  readonly busyMs: number;
}

export interface OpenReader {
  /** @param budgetMs as the extension has it; without one all is read. */
  readonly read: (snapshot: PageSnapshot, budgetMs?: number) => Promise<Reading>;
  readonly close: () => Promise<void>;
}

/** A document out of sight that reads copies of pages, as the extension has one. */
export async function openReader(browser: Browser): Promise<OpenReader> {
  const script = await bundleReader();
  const page = await browser.newPage();
  await page.evaluate(`${script}; globalThis.dosarReader = dosarReader;`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busyNow = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const readNow = async (snapshot: PageSnapshot, budgetMs?: number): Promise<Reading> => {
    // Apart, since to hand over a page as a literal costs more than to read it.
    await page.evaluate(`globalThis.copy = JSON.parse(${JSON.stringify(JSON.stringify(snapshot))})`);
    const before = await busyNow();
    const timed = await page.evaluate<Omit<Reading, "busyMs">>(`(() => {
      const started = performance.now();
      const budget = { now: () => performance.now(), ms: ${budgetMs ?? "Infinity"} };
      const capture = dosarReader.readSnapshot(copy, { budget });
      return { capture, ms: performance.now() - started };
    })()`);
    return { ...timed, busyMs: (await busyNow()) - before };
  };
  // One copy at a time lies in the document: pages that are opened side by side would be taken for each other.
  let turn: Promise<unknown> = Promise.resolve();
  const read: OpenReader["read"] = (snapshot, budgetMs) => {
    const reading = turn.then(() => readNow(snapshot, budgetMs));
    turn = reading.catch(() => undefined);
    return reading;
  };
  return { read, close: () => page.close() };
}
