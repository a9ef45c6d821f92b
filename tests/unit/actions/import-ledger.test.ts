import { expect, it } from "vitest";
import { importFile } from "../../../shared/actions/import-file.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { readLedgerFixture } from "../../support/read-ledger-fixture.ts";

const { bytes, totals } = readLedgerFixture();
/** Enough for what does not depend on the size: documents, true duplicates and many clients. */
const partBytes = bytes.subarray(0, endOfLine(bytes, bytes.length / 20));
const { choices } = previewImport(bytes, { currency: "GBP" });
const now = () => "2026-11-24T08:00:00.000Z" as Instant;

function endOfLine(text: Uint8Array, from: number): number {
  return text.indexOf("\n".charCodeAt(0), from) + 1;
}

async function importLedger(store: Store, id: string, file: Uint8Array) {
  const outcome = await importFile({
    store,
    bytes: file,
    fileName: "online-retail.csv",
    choices,
    now,
    newId: () => id,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

it("imports a real ledger of 105,335 lines to the penny by month, client and country", async () => {
  const store = await openTestStore();
  const { batch, rejectedRows } = await importLedger(store, "first", bytes);
  expect(rejectedRows).toEqual([]);
  expect(batch).toMatchObject({
    addedCount: totals.lineCount,
    nets: [{ minorUnits: totals.netPence, currency: "GBP" }],
    unassignedCount: totals.unassigned.lineCount,
  });

  const months = await totalsOfLedger(store, "month");
  expect(
    Object.fromEntries(
      months.map(({ key, lineCount, netMinorUnits }) => [key, { lineCount, netPence: netMinorUnits }]),
    ),
  ).toEqual(totals.byMonth);

  const clients = await listRecords(store, "clients");
  expect(clients).toHaveLength(totals.clientCount);
  const byId = new Map((await totalsOfLedger(store, "client")).map((total) => [total.key, total]));
  const sumOf = (id: string) => ({
    lineCount: byId.get(id)?.lineCount,
    netPence: byId.get(id)?.netMinorUnits,
  });
  for (const [code, sum] of Object.entries(totals.byClient)) {
    expect(sumOf(clientIdOf(choices.source, code)), code).toEqual(sum);
  }
  expect(sumOf("")).toEqual(totals.unassigned);

  for (const [country, sum] of Object.entries(totals.byCountry)) {
    const clientIds = clients.filter((client) => client.country === country).map(({ id }) => id);
    const ofCountry = clientIds.map(sumOf);
    const netPence = ofCountry.reduce((total, one) => total + (one.netPence ?? 0), 0);
    expect(netPence, country).toBe(sum.netPence);
  }
  expect(await listRecords(store, "products")).toHaveLength(totals.productCount);
}, 60_000);

it("adds nothing when the same ledger is imported again, and goes back to nothing when undone", async () => {
  const store = await openTestStore();
  const empty = await canonicalDump(store);
  const { batch } = await importLedger(store, "first", partBytes);
  expect(batch.addedCount).toBeGreaterThan(4500);
  const imported = await canonicalDump(store);

  const check = await previewImportAgainstStore({ store, bytes: partBytes, choices });
  expect(check.ok && check.value).toMatchObject({
    addedCount: 0,
    changedCount: 0,
    sameCount: batch.addedCount,
  });
  expect(await importLedger(store, "second", partBytes)).toMatchObject({
    isWritten: false,
    batch: { addedCount: 0, changedCount: 0, sameCount: batch.addedCount },
  });
  expect((await canonicalDump(store)) === imported).toBe(true);

  expect((await undoImport({ store, batchId: batch.id })).ok).toBe(true);
  expect(await canonicalDump(store)).toBe(empty);
});

it("takes the room of an undone import: twice imported, once undone, the ledger has the blocks of one", async () => {
  const store = await openTestStore();
  const { batch } = await importLedger(store, "first", partBytes);
  const { ledgerBlocks } = store.database;
  const blockCount = await ledgerBlocks.count();
  await undoImport({ store, batchId: batch.id });
  await importLedger(store, "second", partBytes);
  expect(await ledgerBlocks.count()).toBe(blockCount);
});

it("leaves nothing behind when it is cancelled half-way through the file", async () => {
  const store = await openTestStore();
  const empty = await canonicalDump(store);
  const signal = { aborted: false };
  const outcome = await importFile({
    store,
    bytes: partBytes,
    fileName: "online-retail.csv",
    choices,
    now,
    newId: () => "cancelled",
    signal,
    onProgress: ({ doneCount, totalCount }) => {
      signal.aborted = doneCount > totalCount / 2;
    },
  });
  expect(outcome).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect(await canonicalDump(store)).toBe(empty);
});
