/** Reads price lists beside the page, so that it stays quick and a hostile file can be ended with its worker. Writes nothing. */
import { readPdfList } from "./pdf/read-pdf-list.ts";
import type { FromPriceListWorker, PriceListQuestion, ToPriceListWorker } from "./price-list-messages.ts";

/** A list of 300 pages takes some ten seconds. */
const LONGEST_READING_MS = 60_000;

let current: AbortController | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToPriceListWorker>) => {
  if (data.kind === "cancel") current?.abort();
  else if (data.kind === "read") {
    current = new AbortController();
    answer(data, current.signal).then(send, reportError);
  }
});

async function answer(question: PriceListQuestion, signal: AbortSignal): Promise<FromPriceListWorker> {
  const end = performance.now() + LONGEST_READING_MS;
  const read = await readPdfList(question, { signal, isOver: () => performance.now() > end, onPage });
  return read.ok ? { kind: "read", list: read.value } : { kind: "failed", problem: read.problem };
}

/** Waits a moment, in which a message to cancel can arrive. */
async function onPage(doneCount: number, totalCount: number): Promise<void> {
  send({ kind: "progress", progress: { doneCount, totalCount } });
  await new Promise((resolve) => setTimeout(resolve));
}

function send(message: FromPriceListWorker): void {
  self.postMessage(message);
}
