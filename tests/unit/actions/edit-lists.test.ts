import { beforeEach, describe, expect, it } from "vitest";
import { archiveRecords, restoreRecords } from "../../../shared/actions/archive-records.ts";
import {
  createClient,
  createCompetitor,
  createContact,
  createProduct,
} from "../../../shared/actions/create-record.ts";
import { deleteRecords, planDeletion } from "../../../shared/actions/delete-records.ts";
import { editRecord } from "../../../shared/actions/edit-record.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { clientIdOf, competitorIdOf } from "../../../shared/store/identity.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { findRecord } from "../../../shared/store/read-merged-ids.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { MAIN, makeClient, makeContact, makeNote } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-25T08:00:00.000Z" as Instant;
const code = (text: string) => ({ source: MAIN, code: text });

let store: Store;
let idCount = 0;
beforeEach(async () => {
  store = await openTestStore();
});
const newId = () => `id-${++idCount}`;

describe("a client made by hand", () => {
  it("is a prospect with a random id; undoing takes it away", async () => {
    const before = await canonicalDump(store);
    const made = await createClient({
      store,
      newId,
      fields: { name: "  Alfa SRL ", city: "", taxId: undefined },
    });
    if (!made.ok) throw new Error(made.problem.code);
    expect(await listRecords(store, "clients")).toEqual([
      { id: `id-${idCount}`, name: "Alfa SRL", status: "prospect", codes: [], tags: [] },
    ]);
    await undoWrite(store, made.value.revision);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("with a code is the client that the next ledger means by it", async () => {
    const fields = { name: "Alfa SRL", codes: [code("C-1"), code("C-7")] };
    const made = await createClient({ store, newId, fields });
    expect(made.ok && made.value.id).toBe(clientIdOf(MAIN, "C-1"));
    await addLedgerBatch(store, [makeLine({ clientCode: "C-7" })], (counts) => makeBatch("b", counts));
    expect(await listSalesLines(store, { clientIds: [clientIdOf(MAIN, "C-1")] })).toHaveLength(1);
  });

  it("is not made twice: the one that has the code is named", async () => {
    const first = await createClient({
      store,
      newId,
      fields: { name: "Alfa", codes: [code("C-1"), code("C-7")] },
    });
    const again = await createClient({ store, newId, fields: { name: "Alfa SRL", codes: [code("C-7")] } });
    expect(again).toEqual({ ok: false, problem: { code: "exists", id: first.ok && first.value.id } });
    expect(await listRecords(store, "clients")).toHaveLength(1);
  });

  it.each([
    [{ name: "  " }, "name"],
    [{ name: "Alfa", taxId: "1".repeat(41) }, "taxId"],
  ])("of %j is refused by the field %s", async (fields, field) => {
    expect(await createClient({ store, newId, fields })).toEqual({
      ok: false,
      problem: { code: "not-valid", field },
    });
  });
});

describe("other records made by hand", () => {
  it("a competitor of “https://www.Shop.ro/p” is the one that clips on shop.ro mean", async () => {
    const made = await createCompetitor({
      store,
      newId,
      fields: { name: "Shop", hosts: ["https://www.Shop.ro/p"] },
    });
    expect(made.ok && made.value.id).toBe(competitorIdOf("shop.ro"));
    const again = await createCompetitor({ store, newId, fields: { name: "Shop 2", hosts: ["SHOP.ro"] } });
    expect(again).toMatchObject({ ok: false, problem: { code: "exists" } });
  });

  it("a product is of the source of the last import, so that the next file of it meets the product", async () => {
    await addLedgerBatch(store, [makeLine({ source: "1c" })], (counts) =>
      makeBatch("b", { ...counts, source: "1c" }),
    );
    await createProduct({ store, newId, fields: { name: "Cafea", sku: " A-1 " } });
    const [product] = await listRecords(store, "products");
    expect(product).toMatchObject({ source: "1c", sku: "A-1" });
    const again = await createProduct({ store, newId, fields: { name: "Cafea", sku: "A-1" } });
    expect(again).toEqual({ ok: false, problem: { code: "exists", id: product?.id } });
  });

  it("two contacts of one name may work at one client", async () => {
    const fields = { name: "Ion", clientId: makeClient("C-1").id };
    await createContact({ store, newId, fields });
    expect(await createContact({ store, newId, fields })).toMatchObject({ ok: true });
  });
});

describe("editing", () => {
  const alfa = makeClient("C-1", { name: "Alfa", city: "Iași", taxId: "RO1" });
  beforeEach(() => saveRecords(store, [{ table: "clients", record: alfa }]));
  const edit = (changes: Parameters<typeof editRecord<"clients">>[0]["changes"]) =>
    editRecord({ store, table: "clients", id: alfa.id, changes });

  it("changes what is named, clears what is undefined, and is undone", async () => {
    const edited = await edit({ name: "Alfa SRL", taxId: undefined });
    const { taxId: _, ...kept } = alfa;
    expect(await getRecord(store, "clients", alfa.id)).toEqual({ ...kept, name: "Alfa SRL" });
    if (!edited.ok) throw new Error(edited.problem.code);
    await undoWrite(store, edited.value.revision);
    expect(await getRecord(store, "clients", alfa.id)).toEqual(alfa);
  });

  it("writes nothing, not even to the log, when nothing differs", async () => {
    const before = await revisionOf(store);
    expect(await edit({ name: "Alfa " })).toEqual({ ok: true, value: { revision: 0 } });
    expect(await revisionOf(store)).toBe(before);
  });

  it("keeps both changes when two windows edit two fields of one client at once", async () => {
    await Promise.all([edit({ city: "Bălți" }), edit({ phone: "0231" }), edit({ name: "Alfa Prim" })]);
    expect(await getRecord(store, "clients", alfa.id)).toMatchObject({
      city: "Bălți",
      phone: "0231",
      name: "Alfa Prim",
    });
  });

  it("says when the client is gone, or a value cannot be kept", async () => {
    expect(await edit({ name: "" })).toEqual({ ok: false, problem: { code: "not-valid", field: "name" } });
    await saveRecords(store, [{ table: "clients", id: alfa.id, removed: true }]);
    expect(await edit({ name: "A" })).toEqual({ ok: false, problem: { code: "gone" } });
  });

  it("adds a code so that the lines of that code are the client's, and takes none away that has lines", async () => {
    await addLedgerBatch(store, [makeLine({ clientCode: "C-9" })], (counts) => makeBatch("b", counts));
    await edit({ codes: [code("C-1"), code("C-9")] });
    expect(await listSalesLines(store, { clientIds: [alfa.id] })).toHaveLength(1);
    expect(await edit({ codes: [code("C-1")] })).toEqual({
      ok: false,
      problem: { code: "has-sales", field: "codes" },
    });
    await edit({ codes: [code("C-1"), code("C-9"), code("C-10")] });
    expect(await edit({ codes: [code("C-9"), code("C-1")] })).toMatchObject({ ok: true });
    expect(await findRecord(store, "clients", clientIdOf(MAIN, "C-10"))).toBeUndefined();
  });

  it("does not take another client's code: that one is named, to be merged", async () => {
    const beta = makeClient("C-2");
    await saveRecords(store, [{ table: "clients", record: beta }]);
    expect(await edit({ codes: [code("C-1"), code("C-2")] })).toEqual({
      ok: false,
      problem: { code: "exists", id: beta.id, field: "codes" },
    });
  });
});

describe("archiving", () => {
  it("takes clients out and restoring brings them back as they were, each in one write", async () => {
    const records = ["C-1", "C-2"].map((one) => makeClient(one));
    await saveRecords(
      store,
      records.map((record) => ({ table: "clients", record })),
    );
    const before = await canonicalDump(store);
    const ids = records.map(({ id }) => id);
    await archiveRecords({ store, table: "clients", ids, now: NOW });
    const archived = await listRecords(store, "clients");
    expect(archived.map(({ archivedAt }) => archivedAt)).toEqual([NOW, NOW]);
    expect(await archiveRecords({ store, table: "clients", ids, now: NOW })).toEqual({ revision: 0 });
    await restoreRecords({ store, table: "clients", ids });
    expect(await canonicalDump(store)).toBe(before);
  });
});

describe("deleting", () => {
  it("takes a client with its contacts and all notes, but not one with sales; undoing brings all back", async () => {
    const [alfa, beta] = [makeClient("C-1"), makeClient("C-2")];
    await saveRecords(store, [
      { table: "clients", record: alfa },
      { table: "clients", record: beta },
      { table: "contacts", record: makeContact("ana", alfa.id) },
      { table: "notes", record: makeNote("n1", { kind: "client", id: alfa.id }) },
      { table: "notes", record: makeNote("n2", { kind: "client", id: alfa.id }, { supersedes: "n1" }) },
      { table: "notes", record: makeNote("n3", { kind: "contact", id: "ana" }) },
      { table: "notes", record: makeNote("n4", { kind: "client", id: beta.id }) },
    ]);
    await addLedgerBatch(store, [makeLine({ clientCode: "C-2" })], (counts) => makeBatch("b", counts));
    const before = await canonicalDump(store);

    const plan = await planDeletion({ store, table: "clients", ids: [alfa.id, beta.id] });
    expect(plan).toEqual({
      table: "clients",
      ids: [alfa.id],
      blockedIds: [beta.id],
      counts: {
        contacts: 1,
        notes: 2,
        offers: 0,
        observations: 0,
        matches: 0,
        receivables: 0,
        payments: 0,
        targets: 0,
      },
    });
    const { revision } = await deleteRecords({ store, plan });
    expect(await listRecords(store, "clients")).toEqual([beta]);
    expect((await listRecords(store, "notes")).map(({ id }) => id)).toEqual(["n4"]);
    expect(await listRecords(store, "contacts")).toEqual([]);
    await undoWrite(store, revision);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("does not delete a client that got sales since the plan was shown", async () => {
    const alfa = makeClient("C-1");
    await saveRecords(store, [{ table: "clients", record: alfa }]);
    const plan = await planDeletion({ store, table: "clients", ids: [alfa.id] });
    await addLedgerBatch(store, [makeLine()], (counts) => makeBatch("b", counts));
    expect(await deleteRecords({ store, plan })).toEqual({ revision: 0 });
    expect(await listRecords(store, "clients")).toEqual([alfa]);
  });
});
