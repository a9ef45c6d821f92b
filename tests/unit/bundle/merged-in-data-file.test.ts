/** Clients, contacts and products that were merged into others, in a data file: as over the bridge, and nothing lost. */
import { beforeEach, describe, expect, it } from "vitest";
import type { BundleChoice } from "../../../shared/actions/bundle-choice.ts";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import { BY_THE_CLOCKS, planMerge } from "../../../shared/actions/plan-merge.ts";
import { recordsOf } from "../../../shared/carriers/bundle/bundle.ts";
import { indexBundle } from "../../../shared/carriers/bundle/bundle-index.ts";
import { bundleSource } from "../../../shared/carriers/bundle/bundle-source.ts";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import { pullSales } from "../../../shared/carriers/pull-sales.ts";
import { Client } from "../../../shared/model/client.ts";
import { Contact } from "../../../shared/model/contact.ts";
import type { ClientId, ContactId, SourceId } from "../../../shared/model/ids.ts";
import { Note, type NoteSubject } from "../../../shared/model/note.ts";
import { Product } from "../../../shared/model/product.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { clientIdOf, productIdOf } from "../../../shared/store/identity.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { ALL, clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";

const MAIN = "main" as SourceId;
const OTHER = "1c" as SourceId;
const perla = clientIdOf(MAIN, "C-1");
const perlaAgain = clientIdOf(OTHER, "77");
const coffee = productIdOf(MAIN, "CAFEA-1KG");
const coffeeAgain = productIdOf(OTHER, "00045");
const [maria, mariaAgain] = ["k1", "k2"] as ContactId[] as [ContactId, ContactId];

const client = (id: ClientId, name: string) =>
  ({
    table: "clients",
    record: Client.parse({ id, name, status: "active", codes: [], tags: ["horeca"] }),
  }) as const;
const contact = (id: string, clientId: string, fields: object = {}) =>
  ({ table: "contacts", record: Contact.parse({ id, clientId, name: id, ...fields }) }) as const;
const note = (id: string, about: NoteSubject) =>
  ({
    table: "notes",
    record: Note.parse({ id, about, kind: "need", text: id, createdAt: `2026-11-24T08:00:00.0${id}Z` }),
  }) as const;
const product = (source: SourceId, sku: string, brand: string) =>
  ({
    table: "products",
    record: Product.parse({ id: productIdOf(source, sku), source, sku, name: sku, brand }),
  }) as const;

async function fill(store: Store): Promise<void> {
  await saveRecords(store, [
    client(perla, "Perla"),
    client(perlaAgain, "Hotel Perla SRL"),
    contact(maria, perla),
    contact(mariaAgain, perlaAgain),
    contact("k3", perla, { archivedAt: "2026-11-01T08:00:00.000Z" }),
    note("10", { kind: "client", id: perla }),
    note("11", { kind: "client", id: perlaAgain }),
    note("12", { kind: "contact", id: mariaAgain }),
    product(MAIN, "CAFEA-1KG", "Boema"),
    product(OTHER, "00045", "Boema"),
    product(MAIN, "CEAI", "Plantextrakt"),
    {
      table: "segments",
      record: Segment.parse({
        id: "s1",
        name: "Boema",
        conditions: [],
        productConditions: [{ field: "brand", values: ["boema"] }],
      }),
    },
  ]);
  const ofMain = [makeLine(), makeLine({ documentNumber: "F-2", sku: "CEAI", productName: "Ceai" })];
  const ofOther = [
    makeLine({ source: OTHER, documentNumber: "1", clientCode: "77", sku: "00045", productName: "Кофе" }),
    makeLine({ source: OTHER, documentNumber: "2", clientCode: undefined, sku: "CEAI", productName: "Чай" }),
  ];
  await addLedgerBatch(store, ofMain, (counts) => makeBatch("a", counts));
  await addLedgerBatch(store, ofOther, (counts) => makeBatch("b", { ...counts, source: OTHER }));
}

async function mergeAll(store: Store): Promise<void> {
  const plans = [
    { table: "clients", keepId: perla, otherIds: [perlaAgain] },
    { table: "contacts", keepId: maria, otherIds: [mariaAgain] },
    { table: "products", keepId: coffee, otherIds: [coffeeAgain] },
  ] as const;
  for (const plan of plans) expect((await mergeRecords({ store, plan })).ok).toBe(true);
}

let ana: Store;
beforeEach(async () => {
  clock.minute = 0;
  ana = await openDevice("ana");
  await fill(ana);
  clock.minute = 1;
  await mergeAll(ana);
});

const takingTheirs = { ...BY_THE_CLOCKS, takesTheirLines: true };

describe("a data file after clients and products were merged", () => {
  it("says nothing that its own store does not say", async () => {
    const { preview } = await planMerge(ana, await fileOf(ana), takingTheirs);
    expect(preview).toMatchObject({ isEmpty: true, lines: { sameCount: 4, addedCount: 0, changedCount: 0 } });
  });

  it("rewrites no line of a store that has merged nothing, nor after the merge came with it", async () => {
    const ion = await openDevice("ion");
    await fill(ion);
    clock.minute = 2;
    const bundle = await fileOf(ana);
    expect((await planMerge(ion, bundle, takingTheirs)).preview.lines).toMatchObject({ changedCount: 0 });
    const maia = await openDevice("maia");
    await merge(maia, bundle);
    const codesOf = async (store: Store) =>
      (await listSalesLines(store, {}))
        .map(({ documentNumber, clientId, clientCode, sku }) => [documentNumber, clientId, clientCode, sku])
        .toSorted();
    expect(await codesOf(maia)).toEqual(await codesOf(ana));
    expect((await planMerge(maia, await fileOf(ana), takingTheirs)).preview.isEmpty).toBe(true);
  });

  it("of an older Dosar, with lines under the client that remains, keeps the code of each", async () => {
    const maia = await openDevice("maia");
    const lines = ["C-1", "C-2"].map((clientCode) =>
      makeLine({ clientId: perla, clientCode, documentNumber: clientCode }),
    );
    await addLedgerBatch(maia, lines, (counts) => makeBatch("a", counts));
    const kept = await listSalesLines(maia, { clientIds: [perla] });
    expect(kept.map(({ clientCode }) => clientCode)).toEqual(["C-1", "C-2"]);
    expect((await planMerge(maia, await fileOf(maia), takingTheirs)).preview.isEmpty).toBe(true);
  });

  it("of chosen clients has the notes about what was merged into them and their contacts", async () => {
    const bundle = await fileOf(ana, { ...ALL, clients: { kind: "clients", ids: [perla] } });
    expect(
      recordsOf(bundle, "notes")
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["10", "11", "12"]);
    expect(recordsOf(bundle, "products").map(({ sku }) => sku)).toContain("CAFEA-1KG");
    expect(bundle.header.counts.salesLines).toBe(3);
  });
});

describe("the pane over a data file after clients and products were merged", () => {
  let file: DataSource;
  let bridge: DataSource;

  const sourceOf = async (choice: BundleChoice = ALL) =>
    bundleSource(indexBundle(await fileOf(ana, choice)), {
      list: () => [],
      editClient: async () => undefined,
      addNote: async () => undefined,
      withdrawNote: async () => undefined,
    });

  beforeEach(async () => {
    file = await sourceOf();
    const pair = pairOverPort({ store: ana });
    bridge = overBridge(pair.client, await connectPair(pair, ana));
  });

  const linesOf = async (source: DataSource, scope: object) => {
    const pulled = await pullSales({ source, scope, linesPerPage: 500 });
    if (!pulled.ok) throw new Error(pulled.problem.code);
    return pulled.value.lines.toSorted((a, b) => (a.documentNumber < b.documentNumber ? -1 : 1));
  };

  it.each([
    ["the whole ledger", {}, 4],
    ["the client that remains", { clientIds: [perla] }, 3],
    ["the client that was merged into it", { clientIds: [perlaAgain] }, 3],
    ["the products of a segment", { segmentId: "s1" }, 2],
    ["lines without a client", { unassigned: true }, 1],
  ])("has the lines of %s that the bridge has, under the same client and SKU", async (_, scope, count) => {
    const lines = await linesOf(file, scope);
    expect(lines).toHaveLength(count);
    expect(lines).toEqual(await linesOf(bridge, scope));
  });

  it.each([
    ["remains", perla],
    ["was merged", perlaAgain],
  ])("answers for the client that %s with one client, the contacts in use and all notes", async (_, id) => {
    const got = await file.ask("client.get", { clientId: id });
    expect(got).toEqual(await bridge.ask("client.get", { clientId: id }));
    expect(got.ok && got.value.contacts.map((one) => one.id)).toEqual(["k1"]);
    const about = { kind: "client" as const, id };
    const notes = await file.ask("note.list", { about });
    expect(notes.ok && notes.value.totalCount).toBe(2);
    expect(notes).toEqual(await bridge.ask("note.list", { about }));
  });

  it("takes an edit and a note of the merged client for the one that remains", async () => {
    const taken: string[] = [];
    const source = bundleSource(indexBundle(await fileOf(ana)), {
      list: () => [],
      editClient: async (edited) => {
        taken.push(edited.id);
      },
      addNote: async (edited) => {
        taken.push(edited.id);
      },
      withdrawNote: async () => undefined,
    });
    const edited = await source.ask("client.edit", { clientId: perlaAgain, edit: { status: "key" } });
    expect(edited.ok && edited.value.client?.id).toBe(perla);
    await source.ask("note.add", { note: note("13", { kind: "client", id: perlaAgain }).record });
    expect(taken).toEqual([perla, perla]);
  });
});
