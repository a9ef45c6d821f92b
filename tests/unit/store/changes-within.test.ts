import { beforeEach, describe, expect, it } from "vitest";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ClientId, ImportBatchId, SegmentId, SourceId } from "../../../shared/model/ids.ts";
import { Note } from "../../../shared/model/note.ts";
import type { SalesLine } from "../../../shared/model/sales-line.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { countChangesWithin } from "../../../shared/store/changes-within.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { compactLedger } from "../../../shared/store/ledger/compact-ledger.ts";
import { undoMerge } from "../../../shared/store/merge-records.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoBatch } from "../../../shared/store/undo-batch.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { makeClient, makeProduct } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
const add = (id: string, lines: readonly SalesLine[]) =>
  addLedgerBatch(store, lines, (counts) => makeBatch(id, counts));
const scopeOf = (code: string) => ({ clientIds: [clientIdOf("main" as SourceId, code)] });

/** Two lines for C-1 and one for C-2, in documents of their own. */
const march = [
  makeLine({ lineNumber: 1 }),
  makeLine({ lineNumber: 2 }),
  makeLine({ documentNumber: "F-2", clientCode: "C-2" }),
];

describe("sales changed since, for the holder of one client's lines", () => {
  it("counts 2 lines for C-1, 1 for C-2, none for C-3 and 3 in all", async () => {
    await add("march", march);
    const counts = [scopeOf("C-1"), scopeOf("C-2"), scopeOf("C-3"), {}].map(
      async (scope) => (await countChangesWithin(store, 0, scope)).salesLines,
    );
    expect(await Promise.all(counts)).toEqual([2, 1, 0, 3]);
  });

  it("counts an invoice that a correction moved to another client also for the one who lost it", async () => {
    await add("march", march);
    const since = await revisionOf(store);
    await add("corrected", [makeLine({ documentNumber: "F-2", clientCode: "C-3" })]);
    expect((await countChangesWithin(store, since, scopeOf("C-2"))).salesLines).toBe(1);
  });

  it("counts an undone import, also after its room was given back", async () => {
    await add("march", march);
    const since = await revisionOf(store);
    await undoBatch(store, "march" as ImportBatchId);
    expect((await countChangesWithin(store, since, scopeOf("C-1"))).salesLines).toBe(2);
    await compactLedger(store);
    expect((await countChangesWithin(store, since, scopeOf("C-1"))).salesLines).toBeGreaterThan(0);
  });

  it("counts the 3 lines of a data file whose merge was taken back, 2 of them C-1's", async () => {
    const other = await openDevice("ana");
    await addLedgerBatch(other, march, (counts) => makeBatch("march", counts));
    const merged = await merge(store, await fileOf(other));
    const since = await revisionOf(store);
    await undoMerge(store, Number(merged));
    expect((await countChangesWithin(store, since)).salesLines).toBe(3);
    expect((await countChangesWithin(store, since, scopeOf("C-1"))).salesLines).toBe(2);
    expect((await countChangesWithin(store, since, scopeOf("C-3"))).salesLines).toBe(0);
  });
});

describe("records changed since", () => {
  const note = (id: string, clientId: string) => ({
    table: "notes" as const,
    record: Note.parse({
      id,
      about: { kind: "client", id: clientId },
      kind: "need",
      text: "Livrare la 7 dimineața.",
      createdAt: "2026-11-24T08:00:00.000Z",
    }),
  });
  const client = (id: string) => ({
    table: "clients" as const,
    record: Client.parse({ id, name: id, status: "active", codes: [], tags: [] }),
  });
  const perla = { clientIds: ["perla" as ClientId] };

  it("are one client and one note for the holder of Perla's sheet, two of each for one who holds all", async () => {
    await saveRecords(store, [client("perla"), client("codrii"), note("n1", "perla"), note("n2", "codrii")]);
    expect(await countChangesWithin(store, 0, perla)).toMatchObject({ clients: 1, notes: 1 });
    expect(await countChangesWithin(store, 0)).toMatchObject({ clients: 2, notes: 2 });
    await saveRecords(store, [{ table: "notes", id: "n1", removed: true }]);
    const removed = await countChangesWithin(store, (await revisionOf(store)) - 1, perla);
    expect(removed).toMatchObject({ clients: 0, notes: 1 });
  });

  it("are any client and its own rule for the holder of a segment", async () => {
    const segment = (id: string) => ({
      table: "segments" as const,
      record: Segment.parse({ id, name: id, conditions: [] }),
    });
    await saveRecords(store, [client("codrii"), segment("ro"), segment("md")]);
    const changes = await countChangesWithin(store, 0, { segmentId: "ro" as SegmentId });
    expect(changes).toMatchObject({ clients: 1, segments: 1 });
  });

  it("are those of a client that took over the one of the sheet, and of whom it takes over then", async () => {
    const [alfa, beta, gama] = [makeClient("C-1"), makeClient("C-2"), makeClient("C-3")];
    await saveRecords(
      store,
      [alfa, beta, gama].map((record) => ({ table: "clients", record })),
    );
    const clientsSince = async (since: number) =>
      (await countChangesWithin(store, since, { clientIds: [alfa.id] })).clients;
    await mergeRecords({ store, plan: { table: "clients", keepId: beta.id, otherIds: [alfa.id] } });
    const merged = await revisionOf(store);
    await mergeRecords({ store, plan: { table: "clients", keepId: beta.id, otherIds: [gama.id] } });
    expect(await clientsSince(merged)).toBeGreaterThan(0);
    const removed = await revisionOf(store);
    await saveRecords(store, [{ table: "clients", id: beta.id, removed: true }]);
    expect(await clientsSince(removed)).toBe(1);
  });

  it("are the products that became one or two again, also for a client's sheet; a new price is none", async () => {
    const [coffee, beans] = [makeProduct("CAFEA-1KG"), makeProduct("CAFEA-BOABE")];
    await saveRecords(store, [
      { table: "products", record: coffee },
      { table: "products", record: beans },
    ]);
    const productsSince = async (since: number) => (await countChangesWithin(store, since, perla)).products;
    expect(await productsSince(0)).toBe(0);
    const before = await revisionOf(store);
    const plan = { table: "products", keepId: coffee.id, otherIds: [beans.id] } as const;
    const became = await mergeRecords({ store, plan });
    if (!became.ok) throw new Error(became.problem.code);
    expect(await productsSince(before)).toBe(2);
    const merged = await revisionOf(store);
    await undoWrite(store, became.value.revision);
    expect(await productsSince(merged)).toBe(2);
    const parted = await revisionOf(store);
    await saveRecords(store, [{ table: "products", record: { ...coffee, brand: "Boema" } }]);
    expect(await productsSince(parted)).toBe(0);
    expect((await countChangesWithin(store, parted)).products).toBe(1);
  });
});
