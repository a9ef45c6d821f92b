import { expect, it } from "vitest";
import { faultOfRow, readFileRow } from "../../../shared/actions/read-row.ts";
import { rememberedCorrections } from "../../../shared/actions/remembered-corrections.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { NO_CORRECTIONS, withEdits, withRule } from "../../../shared/model/corrections.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const HEAD = "Invoice No;Date;Client code;SKU;Quantity;Unit price;Currency\n";
const GOOD = [5, 6, 7, 8, 9].map((day) => `G${day};2026-01-0${day};C1;A1;1;1,00;RON\n`).join("");
const LEDGER = `${HEAD}F1;2026-01-15;C1;A1;2;4,20;RON\nF1;2026-01-15;C1;A2;doi;5,00;RON\nF2;2026-01-16;C1;A1;cca 3;4,20;RON\n${GOOD}`;
const twoPieces = { rowNumber: 3, column: 4, original: "doi", text: "2" };
const CORRECTED = withRule(withEdits(NO_CORRECTIONS, [twoPieces]), {
  kind: "replace",
  column: 4,
  find: "cca",
  replacement: "",
});

it("applies what was put right in the real import, keeps it with the file's own text, and takes it back with the import", async () => {
  const store = await openTestStore();
  const before = await canonicalDump(store);
  const { batch, rejectedRows } = await importText(store, LEDGER, { reading: { corrections: CORRECTED } });
  expect(rejectedRows).toEqual([]);
  const lines = await listSalesLines(store, {});
  expect(lines.map(({ net }) => net.minorUnits).toSorted((a, b) => a - b)).toEqual([
    100, 100, 100, 100, 100, 840, 1000, 1260,
  ]);
  expect(batch.corrections?.edits).toEqual([twoPieces]);
  await undoImport({ store, batchId: batch.id });
  expect(await canonicalDump(store)).toBe(before);
});

it("puts the same right again in the same file and in a longer one, so that only what is new is added", async () => {
  const store = await openTestStore();
  await importText(store, LEDGER, { reading: { corrections: CORRECTED } });
  const again = async (text: string) => {
    const { choices, headers } = previewImport(encodeText(text, "utf-8"));
    const corrections = await rememberedCorrections(store, choices, headers);
    return (await importText(store, text, { reading: { corrections } })).batch;
  };
  expect(await again(LEDGER)).toMatchObject({ addedCount: 0, changedCount: 0, sameCount: 8 });
  const longer = `${LEDGER}F3;2026-01-17;C2;A1;1;4,20;RON\n`;
  expect(await again(longer)).toMatchObject({ addedCount: 1, changedCount: 0, sameCount: 8 });
});

it("leaves alone a cell that says something else than it did when it was edited", async () => {
  const store = await openTestStore();
  const { rejectedRows } = await importText(store, LEDGER.replace("doi", "trei"), {
    reading: { corrections: CORRECTED },
  });
  expect(rejectedRows).toMatchObject([{ rowNumber: 3, text: "trei" }]);
});

it("keeps the whole rows that it rejected, and says of a corrected one what is still wrong", async () => {
  const store = await openTestStore();
  const { batch } = await importText(store, LEDGER);
  const cells = ["F1", "2026-01-15", "C1", "A2", "doi", "5,00", "RON"];
  expect(batch.rejectedTable?.rows[0]).toEqual({ rowNumber: 3, cells });
  const bytes = encodeText(LEDGER, "utf-8");
  const { choices, headers } = previewImport(bytes, { corrections: CORRECTED });
  expect(readFileRow(bytes, choices, 3)).toEqual({
    rowNumber: 3,
    original: cells,
    cells: cells.with(4, "2"),
  });
  expect(faultOfRow(3, cells, choices, headers)).toMatchObject({
    column: "Quantity",
    reason: "not-a-number",
  });
  expect(faultOfRow(3, cells.with(4, "2"), choices, headers)).toBeUndefined();
});
