/**
 * First paint of the built popup beside a page on which React draws one word, in turn in the same browser. The popup paints
 * its frame from the HTML; when its first words stand under it is told beside, without a target.
 */
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { launchExtension } from "../support/launch-extension.ts";
import type { BenchResult } from "./bench-result.ts";
import { serveBundle } from "./serve-bundle.ts";

const ROUNDS = 25;
const PEER = "React with one word";

export async function benchPopup(): Promise<BenchResult> {
  const empty = await serveBundle(join(import.meta.dirname, "empty-page.tsx"));
  const extension = await launchExtension({ language: "en-US" });
  try {
    const ours: Shown[] = [];
    const peer: Shown[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timesOf(extension.context, extension.urlOf("popup.html"), "main"));
      peer.push(await timesOf(extension.context, empty.url, "p"));
    }
    return {
      title: "Popup",
      rows: [
        {
          task: `first contentful paint, median of ${ROUNDS}`,
          oursMs: medianOf(ours.map(({ paintMs }) => paintMs)),
          peer: { name: PEER, ms: medianOf(peer.map(({ paintMs }) => paintMs)) },
          target: { kind: "at-most-peer", times: 1.3 },
        },
        {
          task: `first words by React, median of ${ROUNDS}`,
          oursMs: medianOf(ours.map(({ wordsMs }) => wordsMs)),
          peer: { name: PEER, ms: medianOf(peer.map(({ wordsMs }) => wordsMs)) },
        },
      ],
    };
  } finally {
    await extension.close();
    await empty.close();
  }
}

/** Milliseconds since the navigation. */
interface Shown {
  readonly paintMs: number;
  /** The frame after the words' element was put into the document. */
  readonly wordsMs: number;
}

async function timesOf(context: BrowserContext, url: string, wordsElement: string): Promise<Shown> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.addInitScript(noteFirstWords, wordsElement);
  await page.goto(url);
  const paintMs = await page.evaluate(firstPaint);
  await page.waitForFunction(() => performance.getEntriesByName("first words").length > 0);
  const wordsMs = await page.evaluate(
    () => performance.getEntriesByName("first words")[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return { paintMs, wordsMs };
}

function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}

function noteFirstWords(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)?.textContent) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark("first words"));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
