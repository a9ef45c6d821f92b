import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { importFile } from "../../shared/actions/import-file.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import type { Instant } from "../../shared/model/day.ts";
import { type LedgerTotal, totalsOfLedger } from "../../shared/store/ledger/ledger-totals.ts";
import { openTestStore } from "../support/open-test-store.ts";

const now = () => "2026-11-24T08:00:00.000Z" as Instant;

/**
 * Imports the .csv.gz of a folder into an empty store in memory, twice; gives what was counted, and beside it the
 * folder's own totals.json for comparing by eye. Amounts without a currency are read as pounds.
 */
export async function measureLedger(folder: string) {
  const file = (await readdir(folder)).find((name) => name.endsWith(".csv.gz"));
  if (file === undefined) throw new Error(`${folder} has no .csv.gz.`);
  const bytes = new Uint8Array(gunzipSync(await readFile(join(folder, file))));
  const store = await openTestStore();
  const { choices } = previewImport(bytes, { defaultCurrency: "GBP" });
  const run = async (id: string) => {
    const start = performance.now();
    const outcome = await importFile({ store, bytes, fileName: file, choices, now, newId: () => id });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { rejectedRows: _, ...batch } = outcome.value.batch;
    return { ...batch, ms: Math.round(performance.now() - start) };
  };
  const first = await run("first");
  const again = await run("again");
  const months = await totalsOfLedger(store, "month");
  const clients = await totalsOfLedger(store, "client");
  const totalsPath = join(folder, "totals.json");
  return {
    first,
    again: { addedCount: again.addedCount, sameCount: again.sameCount, ms: again.ms },
    byMonth: months.map(sumOf),
    clientCount: clients.filter(({ key }) => key !== "").length,
    unassigned: clients.filter(({ key }) => key === "").map(sumOf),
    expected: existsSync(totalsPath) ? (JSON.parse(await readFile(totalsPath, "utf8")) as unknown) : null,
  };
}

function sumOf({ key, currency, lineCount, netMinorUnits }: LedgerTotal) {
  return { key, currency, lineCount, netMinorUnits };
}
