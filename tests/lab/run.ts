/** Runs one measurement and prints its answers as JSON: `npm run --silent lab -- prices FILE | pages DIR | lists DIR | csv DIR | letter-pairs DIR | ledger DIR | forecast FILE | matching`. */
import { existsSync } from "node:fs";
import process from "node:process";

const [, , part, path] = process.argv;

const parts: Record<string, (path: string) => Promise<unknown>> = {
  prices: async (file) => (await import("./prices.ts")).predictPrices(file),
  pages: async (folder) => (await import("./pages.ts")).predictPages(folder),
  lists: async (folder) => (await import("./lists.ts")).predictLists(folder),
  "letter-pairs": async (folder) => (await import("./letter-pairs.ts")).countLetterPairs(folder),
  csv: async (folder) => (await import("./csv.ts")).predictCsv(folder),
  ledger: async (folder) => (await import("./ledger.ts")).measureLedger(folder),
  forecast: async (file) => (await import("./forecast.ts")).predictForecast(file),
};

/** Measured on pairs of the repository. */
const PARTS_WITHOUT_PATH: Record<string, () => Promise<unknown>> = {
  matching: async () => (await import("./matching.ts")).measureMatching(),
};

const measure = part === undefined ? undefined : PARTS_WITHOUT_PATH[part];
if (measure) {
  process.stdout.write(`${JSON.stringify(await measure())}\n`);
  process.exit(0);
}
const predict = part === undefined ? undefined : parts[part];
if (!predict || path === undefined) {
  console.error(
    "Call: npm run --silent lab -- prices FILE | pages FOLDER | lists FOLDER | csv FOLDER | letter-pairs FOLDER | ledger FOLDER | forecast FILE | matching",
  );
  process.exit(2);
}
if (!existsSync(path)) {
  console.error(`There is no ${path}.`);
  process.exit(2);
}
process.stdout.write(`${JSON.stringify(await predict(path))}\n`);
