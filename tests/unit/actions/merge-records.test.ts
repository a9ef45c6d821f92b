import { beforeEach, describe, expect, it } from "vitest";
import { mergeRecords, planMerge } from "../../../shared/actions/merge-records.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listContactsOf } from "../../../shared/store/find-contacts.ts";
import { listNotesAbout } from "../../../shared/store/find-notes.ts";
import { totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { dumpRows } from "../../support/dump-database.ts";
import { importText } from "../../support/import-text.ts";
import { makeClient, makeContact, makeNote } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const alfa = makeClient("C-1", {
  name: "Alfa SRL",
  city: "Iași",
  tags: ["horeca"],
  customFields: { Ruta: "N" },
});
const beta = makeClient("C-2", {
  name: "ALFA PRIM SRL",
  city: "Bălți",
  phone: "0232 100",
  tags: ["vip"],
  customFields: { Ruta: "S", Zona: "2" },
});
const inBalti = Segment.parse({
  id: "s",
  name: "Bălți",
  conditions: [{ field: "city", values: ["Bălți"] }],
});

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
  await saveRecords(store, [
    { table: "clients", record: alfa },
    { table: "clients", record: beta },
    { table: "contacts", record: makeContact("ana", beta.id) },
    { table: "notes", record: makeNote("n1", { kind: "client", id: beta.id }) },
    { table: "segments", record: inBalti },
  ]);
  const lines = [
    makeLine({ documentNumber: "F-1", clientCode: "C-1" }),
    makeLine({ documentNumber: "F-2", clientCode: "C-2", sku: "CEAI-50" }),
    makeLine({ documentNumber: "F-3", clientCode: "C-2" }),
  ];
  await addLedgerBatch(store, lines, (counts) => makeBatch("first", counts));
});

const pair = { table: "clients", keepId: alfa.id, otherIds: [beta.id] } as const;

describe("before two clients become one", () => {
  it("the plan says what differs and what goes over", async () => {
    const plan = await planMerge({ store, ...pair });
    expect(plan.ok && plan.value).toEqual({
      ...pair,
      fields: [
        { key: "name", field: "name", kept: "Alfa SRL", others: [{ id: beta.id, value: "ALFA PRIM SRL" }] },
        { key: "city", field: "city", kept: "Iași", others: [{ id: beta.id, value: "Bălți" }] },
        { key: "phone", field: "phone", others: [{ id: beta.id, value: "0232 100" }] },
        {
          key: "customFields.Ruta",
          field: "customFields",
          customName: "Ruta",
          kept: "N",
          others: [{ id: beta.id, value: "S" }],
        },
        {
          key: "customFields.Zona",
          field: "customFields",
          customName: "Zona",
          others: [{ id: beta.id, value: "2" }],
        },
      ],
      movedCounts: {
        contacts: 1,
        notes: 1,
        observations: 0,
        offers: 0,
        matches: 0,
        codes: 1,
        hosts: 0,
        salesLines: 2,
        receivables: 0,
        payments: 0,
        targets: 0,
        segmentsChanged: 1,
      },
    });
  });

  it("nothing is planned with a client that is gone", async () => {
    await saveRecords(store, [{ table: "clients", id: beta.id, removed: true }]);
    expect(await planMerge({ store, ...pair })).toEqual({ ok: false, problem: { code: "gone" } });
    expect(await mergeRecords({ store, plan: pair })).toEqual({ ok: false, problem: { code: "gone" } });
  });
});

describe("two clients that became one", () => {
  it("have one record with the chosen values, and what only one of them said", async () => {
    await mergeRecords({ store, plan: pair, fieldChoices: { city: beta.id, "customFields.Ruta": beta.id } });
    expect(await listRecords(store, "clients")).toEqual([
      {
        ...alfa,
        city: "Bălți",
        phone: "0232 100",
        tags: ["horeca", "vip"],
        codes: [...alfa.codes, ...beta.codes],
        customFields: { Ruta: "S", Zona: "2" },
        mergedIds: [beta.id],
      },
    ]);
  });

  it("have their sales, contacts and notes together, asked for by either id", async () => {
    await mergeRecords({ store, plan: pair });
    for (const id of [alfa.id, beta.id]) {
      const lines = await listSalesLines(store, { clientIds: [id] });
      expect(lines.map(({ documentNumber, clientId }) => [documentNumber, clientId]).toSorted()).toEqual([
        ["F-1", alfa.id],
        ["F-2", alfa.id],
        ["F-3", alfa.id],
      ]);
      expect(await listContactsOf(store, id)).toMatchObject([{ id: "ana", clientId: alfa.id }]);
      expect(await listNotesAbout(store, { kind: "client", id })).toMatchObject([{ id: "n1" }]);
    }
    expect(await totalsOfLedger(store, "client")).toMatchObject([{ key: alfa.id, lineCount: 3 }]);
  });

  it("leave their segment with all their sales or with none of them", async () => {
    const { id } = inBalti;
    expect(await listSalesLines(store, { segmentId: id })).toHaveLength(2);
    await mergeRecords({ store, plan: pair });
    expect(await listSalesLines(store, { segmentId: id })).toEqual([]);
  });

  it("have the ledger's blocks as they were, byte for byte", async () => {
    const { ledgerBatches, ledgerBlocks } = store.database;
    const before = JSON.stringify(await dumpRows([ledgerBatches, ledgerBlocks]));
    await mergeRecords({ store, plan: pair });
    expect(JSON.stringify(await dumpRows([ledgerBatches, ledgerBlocks]))).toBe(before);
  });

  it("are two again after an undo, with all that each of them had", async () => {
    const before = await canonicalDump(store);
    const merged = await mergeRecords({ store, plan: pair });
    if (!merged.ok) throw new Error(merged.problem.code);
    expect(await canonicalDump(store)).not.toBe(before);
    await undoWrite(store, merged.value.revision);
    expect(await canonicalDump(store)).toBe(before);
    expect(await listSalesLines(store, { clientIds: [beta.id] })).toHaveLength(2);
  });

  it("are two again after an undo even when the kept one was edited since: each has its own sales", async () => {
    const merged = await mergeRecords({ store, plan: pair });
    const one = await getRecord(store, "clients", alfa.id);
    if (!merged.ok || !one) throw new Error("Not merged.");
    await saveRecords(store, [{ table: "clients", record: { ...one, city: "Roman" } }]);
    expect((await undoWrite(store, merged.value.revision)).keptCount).toBe(1);
    expect(await listSalesLines(store, { clientIds: [beta.id] })).toHaveLength(2);
    expect(await listSalesLines(store, { clientIds: [alfa.id] })).toHaveLength(1);
  });

  it("are not made when together they have more codes than one client keeps", async () => {
    const codes = (from: number) =>
      Array.from({ length: 30 }, (_, index) => ({ source: "main", code: `X-${from + index}` }));
    await saveRecords(store, [
      { table: "clients", record: makeClient("C-1", { codes: codes(0) }) },
      { table: "clients", record: makeClient("C-2", { codes: codes(30) }) },
    ]);
    const before = await canonicalDump(store);
    const outcome = { ok: false, problem: { code: "not-valid", field: "codes" } };
    expect(await planMerge({ store, ...pair })).toEqual(outcome);
    expect(await mergeRecords({ store, plan: pair })).toEqual(outcome);
    expect(await canonicalDump(store)).toBe(before);
  });
});

describe("importing after a merge", () => {
  const LIST =
    "Code;Name;City;Phone;Contact\nC-2;Alfa Prim SRL;Orhei;0231 7;Ana Pop\nC-1;Alfa SRL;Iași;;Ion Rusu\n";
  const LEDGER =
    "Invoice No;Date;Client code;Client name;SKU;Product name;Quantity;Unit price;Currency\n" +
    "F-9;2026-05-02;C-2;ALFA PRIM;CEAI-50;Ceai;2;4,20;RON\n";

  it("a list that names both codes changes one client, and nothing the second time", async () => {
    await mergeRecords({ store, plan: pair });
    await importText(store, LIST);
    const clients = await listRecords(store, "clients");
    expect(clients).toMatchObject([{ id: alfa.id, name: "Alfa SRL", city: "Iași", phone: "0232 100" }]);
    const contacts = await listContactsOf(store, alfa.id);
    expect(contacts.map(({ name }) => name)).toEqual(["ana", "Ana Pop", "Ion Rusu"]);
    expect(await importText(store, LIST)).toMatchObject({ isWritten: false, batch: { sameCount: 2 } });
  });

  it("a ledger that names the merged code adds its lines to the client that remains, once", async () => {
    await mergeRecords({ store, plan: pair });
    await importText(store, LEDGER);
    expect(await listRecords(store, "clients")).toHaveLength(1);
    expect(await totalsOfLedger(store, "client")).toMatchObject([{ key: alfa.id, lineCount: 4 }]);
    expect(await importText(store, LEDGER)).toMatchObject({ isWritten: false });
  });

  it("a contact that a person gave a role keeps it", async () => {
    await importText(store, LIST);
    const [ana] = (await listRecords(store, "contacts")).filter(({ name }) => name === "Ana Pop");
    if (ana === undefined) throw new Error("Not imported.");
    await saveRecords(store, [{ table: "contacts", record: { ...ana, role: "achiziții" } }]);
    expect(await importText(store, LIST)).toMatchObject({ isWritten: false });
  });
});
