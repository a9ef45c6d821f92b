import { beforeEach, describe, expect, it } from "vitest";
import type { BundleChoice } from "../../../shared/actions/bundle-choice.ts";
import { BY_THE_CLOCKS, planMerge } from "../../../shared/actions/plan-merge.ts";
import { saveBundle } from "../../../shared/actions/save-bundle.ts";
import { recordsOf } from "../../../shared/carriers/bundle/bundle.ts";
import { Client } from "../../../shared/model/client.ts";
import { Contact } from "../../../shared/model/contact.ts";
import type { ClientId, SegmentId } from "../../../shared/model/ids.ts";
import { Note } from "../../../shared/model/note.ts";
import { Product } from "../../../shared/model/product.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listDataFiles } from "../../../shared/store/data-file-log.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import { undoMerge } from "../../../shared/store/merge-records.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { ONE_OF_EACH } from "../../fixtures/databases/one-of-each.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { ALL, clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { compress } from "../../support/make-bundle.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";

const perla = { id: "c1", name: "Hotel Perla", status: "active", codes: [], tags: [], city: "Constanța" };

let ana: Store;
let ion: Store;

beforeEach(async () => {
  clock.minute = 0;
  ana = await openDevice("ana");
  ion = await openDevice("ion");
});

describe("a whole store that travels", () => {
  beforeEach(async () => {
    await saveRecords(ana, ONE_OF_EACH);
    const lines = [
      makeLine(),
      makeLine({ documentNumber: "F-2", clientCode: undefined, source: "1c-moscow" }),
    ];
    await addLedgerBatch(ana, [lines[0] ?? makeLine()], (counts) =>
      makeBatch("a", { ...counts, label: "generated" }),
    );
    await addLedgerBatch(ana, [lines[1] ?? makeLine()], (counts) =>
      makeBatch("b", { ...counts, source: "1c-moscow" }),
    );
  });

  const travelling = (dump: string) =>
    dump.split("\n").filter((line) => !/^(imports|settings|connections|watches|recipes)\t/.test(line));

  it("arrives in an empty one with every record and line, and with the label of the ledger", async () => {
    await merge(ion, await fileOf(ana));
    expect(travelling(await canonicalDump(ion))).toEqual(travelling(await canonicalDump(ana)));
    const labels = (await listRecords(ion, "imports")).map(({ source, label }) => [source, label]);
    expect(labels).toContainEqual(["main", "generated"]);
  });

  it("changes nothing when it is merged a second time, and all of it goes with one undo", async () => {
    const before = await canonicalDump(ion);
    const bundle = await fileOf(ana);
    const revision = await merge(ion, bundle);
    const merged = await canonicalDump(ion);
    expect(await merge(ion, bundle)).toBe("nothing-new");
    expect(await canonicalDump(ion)).toBe(merged);
    await undoMerge(ion, Number(revision));
    expect(await canonicalDump(ion)).toBe(before);
    expect((await listDataFiles(ion)).map(({ note, isUndone }) => [note.fileName, isUndone])).toEqual([
      ["hotel.dosar", true],
    ]);
  });

  it("can be merged again after the undo, as if it had never been", async () => {
    const bundle = await fileOf(ana);
    const revision = await merge(ion, bundle);
    const merged = await canonicalDump(ion);
    await undoMerge(ion, Number(revision));
    expect((await planMerge(ion, bundle, BY_THE_CLOCKS)).preview.counts.clients).toMatchObject({
      addedCount: 2,
      conflictCount: 0,
    });
    await merge(ion, bundle);
    expect(travelling(await canonicalDump(ion))).toEqual(travelling(merged));
  });

  it("holds no price, cost, note or contact that the person left out", async () => {
    const bundle = await fileOf(ana, { ...ALL, hasPrices: false, hasNotes: false, hasContacts: false });
    expect(bundle.header.counts).toMatchObject({
      offers: 0,
      observations: 0,
      competitors: 0,
      notes: 0,
      contacts: 0,
      clients: 2,
    });
    expect(JSON.stringify(bundle)).not.toContain("listPrice");
  });

  it("without prices leaves those that the other store has", async () => {
    const product = Product.parse({
      id: "p1",
      source: "main",
      sku: "CAFEA-1KG",
      name: "Cafea",
      cost: { coefficient: 9, scale: 0, currency: "RON" },
    });
    await saveRecords(ion, [{ table: "products", record: product }]);
    await merge(ion, await fileOf(ana, { ...ALL, hasPrices: false }));
    expect((await getRecord(ion, "products", "p1"))?.cost).toEqual(product.cost);
  });
});

describe("a part of a store", () => {
  beforeEach(async () => {
    const clients = ["c1", "c2", "c3"].map((id) =>
      Client.parse({ ...perla, id, name: id, city: id === "c3" ? "Iași" : "Constanța" }),
    );
    await saveRecords(ana, [
      ...clients.map((record) => ({ table: "clients" as const, record })),
      {
        table: "segments",
        record: Segment.parse({ id: "s1", name: "Iași", conditions: [{ field: "city", values: ["Iași"] }] }),
      },
      { table: "contacts", record: Contact.parse({ id: "k3", clientId: "c3", name: "Ștefan" }) },
      { table: "contacts", record: Contact.parse({ id: "k1", clientId: "c1", name: "Maria" }) },
      ...["c1", "c3"].map((id) => ({
        table: "notes" as const,
        record: Note.parse({
          id: `n-${id}`,
          about: { kind: "client", id },
          kind: "need",
          text: "livrare",
          createdAt: "2026-11-24T08:00:00.000Z",
        }),
      })),
      {
        table: "products",
        record: Product.parse({ id: "p1", source: "main", sku: "CAFEA-1KG", name: "Cafea" }),
      },
      { table: "products", record: Product.parse({ id: "p2", source: "main", sku: "CEAI", name: "Ceai" }) },
    ]);
    const lines = ["c1", "c2", "c3"].flatMap((clientId) =>
      ["2026-01-31", "2026-02-01", "2026-03-31"].map((soldOn) =>
        makeLine({
          clientId,
          clientCode: clientId,
          documentNumber: `${clientId}-${soldOn}`,
          soldOn,
          sku: clientId === "c1" ? "CEAI" : "CAFEA-1KG",
        }),
      ),
    );
    await addLedgerBatch(ana, lines, (counts) => makeBatch("a", counts));
  });

  it("of one segment and one quarter holds that client, its contact, note, product and two lines", async () => {
    const bundle = await fileOf(ana, {
      ...ALL,
      clients: { kind: "segments", ids: ["s1" as SegmentId] },
      from: "2026-02-01" as never,
      to: "2026-12-31" as never,
    });
    expect(bundle.header.counts).toMatchObject({
      clients: 1,
      contacts: 1,
      notes: 1,
      segments: 1,
      products: 1,
      salesLines: 2,
    });
    expect(recordsOf(bundle, "clients")[0]?.id).toBe("c3");
    expect(bundle.header.scope).toMatchObject({
      clients: "chosen",
      segmentNames: ["Iași"],
      from: "2026-02-01",
    });
    expect(bundle.header.ledgerSources[0]).toMatchObject({ firstDay: "2026-02-01", lastDay: "2026-03-31" });
  });

  it("of two clients names them and holds nothing of the third", async () => {
    const ids = ["c1", "c2"] as ClientId[];
    const bundle = await fileOf(ana, { ...ALL, clients: { kind: "clients", ids } });
    expect(bundle.header.scope.clientNames).toEqual(["c1", "c2"]);
    expect(bundle.header.counts).toMatchObject({ clients: 2, segments: 0, salesLines: 6, products: 2 });
    expect(JSON.stringify(bundle)).not.toContain("c3");
  });

  it("without any client that fits is no file", async () => {
    const choice: BundleChoice = { ...ALL, hasPrices: false, clients: { kind: "clients", ids: [] } };
    const saved = await saveBundle({ store: ana, choice, id: "x", now: ana.now(), compress });
    expect(saved).toEqual({ ok: false, problem: { code: "nothing-chosen" } });
  });
});

describe("sales lines that stand here otherwise", () => {
  const other = (store: Store, quantity: number, id: string) =>
    addLedgerBatch(
      store,
      [makeLine({ quantity: { coefficient: quantity, scale: 0 } }), makeLine({ documentNumber: `F-${id}` })],
      (counts) => makeBatch(id, counts),
    );
  const quantitiesOf = async (store: Store) =>
    (await listSalesLines(store, {}))
      .map(({ documentNumber, quantity }) => `${documentNumber}:${quantity.coefficient}`)
      .toSorted();

  it("stay as they are here, beside the new ones, and are counted", async () => {
    await other(ana, 7, "a");
    await other(ion, 2, "b");
    const bundle = await fileOf(ana);
    expect((await planMerge(ion, bundle, BY_THE_CLOCKS)).preview.lines).toEqual({
      addedCount: 1,
      sameCount: 0,
      changedCount: 1,
    });
    await merge(ion, bundle);
    expect(await quantitiesOf(ion)).toEqual(["F-1:2", "F-a:2", "F-b:2"]);
    expect(await merge(ion, bundle)).toBe("nothing-new");
  });

  it("are replaced when the person says so, and stand again after the undo", async () => {
    await other(ana, 7, "a");
    await other(ion, 2, "b");
    const before = await canonicalDump(ion);
    const revision = await merge(ion, await fileOf(ana), { ...BY_THE_CLOCKS, takesTheirLines: true });
    expect(await quantitiesOf(ion)).toEqual(["F-1:7", "F-a:2", "F-b:2"]);
    await undoMerge(ion, Number(revision));
    expect(await canonicalDump(ion)).toBe(before);
  });
});
