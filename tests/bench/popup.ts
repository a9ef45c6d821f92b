/** First paint of the built popup beside a page on which React draws one word, in turn in the same browser. */
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { launchExtension } from "../support/launch-extension.ts";
import type { BenchResult } from "./bench-result.ts";
import { serveBundle } from "./serve-bundle.ts";

const ROUNDS = 15;

export async function benchPopup(): Promise<BenchResult> {
  const empty = await serveBundle(join(import.meta.dirname, "empty-page.tsx"));
  const extension = await launchExtension({ language: "en-US" });
  try {
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await firstPaintOf(extension.context, extension.urlOf("popup.html")));
      peer.push(await firstPaintOf(extension.context, empty.url));
    }
    return {
      title: "Popup",
      rows: [
        {
          task: `first contentful paint, median of ${ROUNDS}`,
          oursMs: medianOf(ours),
          peer: { name: "React with one word", ms: medianOf(peer) },
          target: { kind: "at-most-peer", times: 1.3 },
        },
      ],
    };
  } finally {
    await extension.close();
    await empty.close();
  }
}

async function firstPaintOf(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(url);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await page.close();
  return ms;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
