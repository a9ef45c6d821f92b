/**
 * `npm run bench -- NAME … [--json]`: runs the named benches, or all of them, and prints a table each.
 * Exit code 1 when a target is missed. New bench: a file beside this one and a row in BENCHES.
 */
import { type BenchResult, dataOfBench, isTargetMet, printBench } from "./bench-result.ts";

const BENCHES: Readonly<Record<string, () => Promise<BenchResult>>> = {
  analysis: async () => (await import("./analysis.ts")).benchAnalysis(),
  csv: async () => (await import("./csv.ts")).benchCsv(),
  encoding: async () => (await import("./encoding.ts")).benchEncoding(),
  forecast: async () => (await import("./forecast.ts")).benchForecast(),
  matching: async () => (await import("./matching.ts")).benchMatching(),
  popup: async () => (await import("./popup.ts")).benchPopup(),
  price: async () => (await import("./price.ts")).benchPrice(),
  search: async () => (await import("./search.ts")).benchSearch(),
  store: async () => (await import("./store.ts")).benchStore(),
  xlsx: async () => (await import("./xlsx.ts")).benchXlsx(),
  // Last: a peer of it brings a polyfill that changes the globals of Node.
  pages: async () => (await import("./pages.ts")).benchPages(),
};

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith("--"));
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}

const results: BenchResult[] = [];
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const result = await BENCHES[name]?.();
  if (result) results.push(result);
}
console.log(
  words.includes("--json")
    ? JSON.stringify(results.map(dataOfBench), null, 2)
    : results.map(printBench).join("\n\n"),
);
if (results.some(({ rows }) => !rows.every(isTargetMet))) process.exitCode = 1;
