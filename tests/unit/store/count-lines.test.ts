import { expect, it } from "vitest";
import type { ImportBatchId } from "../../../shared/model/ids.ts";
import type { SalesLine } from "../../../shared/model/sales-line.ts";
import { countLines } from "../../../shared/store/ledger/count-lines.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import { undoBatch } from "../../../shared/store/undo-batch.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

/** Documents of three lines each, their numbers from `first` up to `end`. */
function documents(first: number, end: number, net = 100): SalesLine[] {
  return Array.from({ length: (end - first) * 3 }, (_, index) =>
    makeLine({
      documentNumber: `F-${first + Math.floor(index / 3)}`,
      soldOn: "2026-03-05",
      lineNumber: index % 3,
      net: { minorUnits: net, currency: "RON" },
    }),
  );
}

it("counts what the ledger holds after an import, a correction of some of it and its undoing", async () => {
  const store = await openTestStore();
  const add = (id: string, lines: readonly SalesLine[]) =>
    addLedgerBatch(store, lines, (counts) => makeBatch(id, counts));
  expect(await countLines(store)).toBe(0);
  await add("march", documents(0, 2000));
  expect(await countLines(store)).toBe(6000);

  await add("corrected", [...documents(1990, 1995, 90).slice(0, 13), ...documents(2000, 2010)]);
  // Documents 1990 to 1993 stand with their three lines again, 1994 with one of them, and ten are new.
  expect(await countLines(store)).toBe(6000 - 2 + 30);
  expect(await countLines(store)).toBe((await listSalesLines(store, {})).length);

  await undoBatch(store, "corrected" as ImportBatchId);
  expect(await countLines(store)).toBe(6000);
});
