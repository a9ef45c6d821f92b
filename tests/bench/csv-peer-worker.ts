/** The peer of the import's bench in a worker of its own: PapaParse, every row kept as an array, and nothing else. */
import Papa from "papaparse";
import type { Measured } from "./store-page.ts";

self.addEventListener("message", ({ data }: MessageEvent<File>) => {
  measure(data).then((measured) => self.postMessage(measured), reportError);
});

/** The file is read and decoded before the clock starts. */
async function measure(file: File): Promise<Measured> {
  const text = await file.text();
  const started = performance.now();
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return { ms: performance.now() - started, count: data.length };
}
