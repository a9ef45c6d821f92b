import { describe, expect, it } from "vitest";
import {
  chooseForAll,
  chooseForDocument,
  type ImportDecisions,
  UNDECIDED,
} from "../../../shared/actions/import-decisions.ts";
import { decidedCountsOf } from "../../../shared/actions/import-pages.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { countChangesWithin } from "../../../shared/store/changes-within.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const HEAD = "Invoice No;Date;Client code;SKU;Quantity;Unit price;Currency\n";
const F1 = "F1;2026-01-15;C1;A1;2;4,20;RON\nF1;2026-01-15;C1;A2;1;5,00;RON\n";
const F2 = "F2;2026-01-16;C2;A1;3;4,20;RON\n";
const F3 = "F3;2026-01-17;C1;A1;1;4,20;RON\n";
const F4 = "F4;2026-01-18;C1;A3;7;1,00;RON\n";
const ALL = HEAD + F1 + F2 + F3 + F4;

async function storeWith(text: string): Promise<Store> {
  const store = await openTestStore();
  await importText(store, text);
  return store;
}

async function checkOf(store: Store, text: string) {
  const bytes = encodeText(text, "utf-8");
  const check = await previewImportAgainstStore({ store, bytes, choices: previewImport(bytes).choices });
  if (!check.ok) throw new Error(check.problem.code);
  return check.value;
}

async function numbersIn(store: Store): Promise<readonly string[]> {
  return (await listSalesLines(store, {}))
    .map(({ documentNumber, sku }) => `${documentNumber} ${sku}`)
    .toSorted();
}

/** Imports by the decisions, tells what then stands, and takes it back. */
async function importAndUndo(store: Store, text: string, decisions: ImportDecisions) {
  const before = await canonicalDump(store);
  const { batch } = await importText(store, text, { decisions });
  const numbers = await numbersIn(store);
  await undoImport({ store, batchId: batch.id });
  expect((await canonicalDump(store)) === before).toBe(true);
  return { batch, numbers };
}

describe("a document that a file says otherwise", () => {
  const corrected = ALL.replace("C1;A1;2;4,20", "C1;A1;3;4,20").replace(
    "F4;2026-01-18;C1;A3;7",
    "F4;2026-01-18;C1;A3;8",
  );

  it("is shown with its lines old and new, and only those that differ", async () => {
    const { documents } = await checkOf(await storeWith(ALL), corrected);
    expect(
      documents.map(({ documentNumber, netsBefore, netsAfter }) => [documentNumber, netsBefore, netsAfter]),
    ).toEqual([
      ["F1", [{ currency: "RON", minorUnits: 1340 }], [{ currency: "RON", minorUnits: 1760 }]],
      ["F4", [{ currency: "RON", minorUnits: 700 }], [{ currency: "RON", minorUnits: 800 }]],
    ]);
    expect(documents[0]?.lines).toMatchObject([
      {
        before: { sku: "A1", quantity: { coefficient: 2 } },
        after: { sku: "A1", quantity: { coefficient: 3 } },
      },
    ]);
  });

  it("stays as it is where the person keeps it, while the others are replaced", async () => {
    const store = await storeWith(ALL);
    const check = await checkOf(store, corrected);
    const documents = chooseForDocument(UNDECIDED.documents, check.documents[0]?.key ?? 0, "ours");
    const decisions = { ...UNDECIDED, documents };
    expect(decidedCountsOf(check, decisions)).toMatchObject({ keptLines: 2, removedLines: 0 });
    const { batch } = await importAndUndo(store, corrected, decisions);
    expect(batch).toMatchObject({ addedCount: 0, changedCount: 1, sameCount: 4 });
  });
});

describe("a partial export", () => {
  it("is asked about the documents of its own days and clients, and about no others", async () => {
    const store = await storeWith(ALL);
    const missing = async (text: string) =>
      (await checkOf(store, text)).missing.map(
        ({ documentNumber, lineCount }) => `${documentNumber} ${lineCount}`,
      );
    expect(await missing(HEAD + F1 + F4)).toEqual(["F3 1"]);
    expect(await missing(HEAD + F1 + F2 + F4)).toEqual(["F3 1"]);
    expect(await missing(HEAD + F3 + F4)).toEqual([]);
    expect(await missing(HEAD + F1 + F2 + F3.replace("4,20", "x") + F4)).toEqual([]);
  });

  it("takes nothing away unless the person says so, and gives back when undone what it took", async () => {
    const store = await storeWith(ALL);
    const partial = HEAD + F1 + F4;
    expect(await importText(store, partial)).toMatchObject({ isWritten: false });
    const decisions = { ...UNDECIDED, missing: chooseForAll("file") };
    const { batch, numbers } = await importAndUndo(store, partial, decisions);
    expect(batch).toMatchObject({ addedCount: 0, changedCount: 0, removedCount: 1 });
    expect(numbers).toEqual(["F1 A1", "F1 A2", "F2 A1", "F4 A3"]);
  });

  it("that took documents away is told to whoever asks what changed, and what it took can come again", async () => {
    const store = await storeWith(ALL);
    const revision = await revisionOf(store);
    await importText(store, HEAD + F1 + F4, { decisions: { ...UNDECIDED, missing: chooseForAll("file") } });
    expect((await countChangesWithin(store, revision, {})).salesLines).toBeGreaterThan(0);
    const again = await importText(store, ALL);
    expect(again.batch).toMatchObject({ addedCount: 1, changedCount: 0, sameCount: 4 });
    expect(await numbersIn(store)).toHaveLength(5);
  });
});
