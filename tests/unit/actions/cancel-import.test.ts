import { expect, it } from "vitest";
import { importFile } from "../../../shared/actions/import-file.ts";
import type { ImportProgress } from "../../../shared/actions/import-progress.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { openTestStore } from "../../support/open-test-store.ts";

/** Enough lines for several portions of blocks. */
const LINE_COUNT = 13_000;
const bytes = new TextEncoder().encode(
  "Invoice No;Date;Client code;SKU;Quantity;Unit price;Currency\n" +
    Array.from(
      { length: LINE_COUNT },
      (_, index) =>
        `F${index >> 3};2026-01-${String((index % 28) + 1).padStart(2, "0")};C${index % 90};A${index % 40};2;4.20;RON\n`,
    ).join(""),
);

it("leaves nothing behind when it is cancelled in the middle of the writing", async () => {
  const store = await openTestStore();
  const { choices } = previewImport(bytes);
  const options = { store, bytes, fileName: "long.csv", choices, now: store.now };
  const before = await canonicalDump(store);
  const signal = { aborted: false };
  const heard: ImportProgress[] = [];
  const onProgress = (progress: ImportProgress) => {
    heard.push(progress);
    if (progress.phase === "writing" && progress.doneCount > 0) signal.aborted = true;
  };
  const cancelled = await importFile({ ...options, newId: () => "first", onProgress, signal });
  expect(cancelled).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(heard.at(-1)?.doneCount).toBeLessThan(LINE_COUNT);
  expect(await canonicalDump(store)).toEqual(before);
});
