/** Writes the bench's workbook in a process of its own and prints what that took: node workbook-worker.js WRITER FILE */
import { workbookLines } from "./workbook-rows.ts";
import { WRITERS, type WriterName } from "./workbook-writers.ts";

const [name, file] = process.argv.slice(2) as [WriterName, string];
const lines = workbookLines();
const started = performance.now();
await WRITERS[name](lines, file);
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, peakKilobytes: process.resourceUsage().maxRSS }));
