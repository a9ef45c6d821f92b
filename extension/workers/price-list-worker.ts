/** Reads price lists beside the page, so that it stays quick and a hostile file can be ended with its worker. Writes nothing. */
import { readPdfList } from "./pdf/read-pdf-list.ts";
import type { FromPriceListWorker, PriceListQuestion } from "./price-list-messages.ts";

/** A list of 300 pages takes some seconds. */
const LONGEST_READING_MS = 60_000;

self.addEventListener("message", ({ data }: MessageEvent<PriceListQuestion>) => {
  // PDF.js speaks on the same line.
  if (data.kind === "read") answer(data).then(send, reportError);
});

async function answer(question: PriceListQuestion): Promise<FromPriceListWorker> {
  const end = performance.now() + LONGEST_READING_MS;
  const read = await readPdfList(question, { isOver: () => performance.now() > end, onPage: reportPage });
  return read.ok ? { kind: "read", list: read.value } : { kind: "failed", problem: read.problem };
}

function reportPage(doneCount: number, totalCount: number): void {
  send({ kind: "progress", progress: { doneCount, totalCount } });
}

function send(message: FromPriceListWorker): void {
  self.postMessage(message);
}
