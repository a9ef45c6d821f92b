/** A data file answers the pane's questions as the extension over the bridge does. */
import { beforeEach, describe, expect, it } from "vitest";
import type { BundleChoice } from "../../../shared/actions/bundle-choice.ts";
import { saveSettings } from "../../../shared/actions/save-settings.ts";
import { indexBundle } from "../../../shared/carriers/bundle/bundle-index.ts";
import { bundleSource } from "../../../shared/carriers/bundle/bundle-source.ts";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import { pullClients, pullPrices } from "../../../shared/carriers/pull-lists.ts";
import { pullSales } from "../../../shared/carriers/pull-sales.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ClientId, NoteId, SegmentId, SourceId } from "../../../shared/model/ids.ts";
import { Note } from "../../../shared/model/note.ts";
import type { Outbox } from "../../../shared/model/pending-edit.ts";
import { Product } from "../../../shared/model/product.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { productIdOf } from "../../../shared/store/identity.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { emptyOutbox, withClientEdit, withNote, withoutNote } from "../../../shared/sync/outbox.ts";
import { ONE_OF_EACH } from "../../fixtures/databases/one-of-each.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { ALL, clock, fileOf, openDevice } from "../../support/data-file-devices.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";

const MAIN = "main" as SourceId;
const NOW = "2026-11-24T09:00:00.000Z";
let store: Store;
let bridge: DataSource;
let outbox: Outbox;

async function sourceOf(choice: BundleChoice = ALL): Promise<DataSource> {
  const index = indexBundle(await fileOf(store, choice));
  return bundleSource(index, {
    list: () => outbox.edits,
    editClient: async (client, edit) => {
      outbox = withClientEdit(outbox, client, edit, {
        now: NOW,
        stampOf: (field) => index.stampOf(client.id, field),
      });
    },
    addNote: async (client, note) => {
      outbox = withNote(outbox, client, note, NOW);
    },
    withdrawNote: async (noteId) => {
      outbox = withoutNote(outbox, noteId);
    },
  });
}

beforeEach(async () => {
  clock.minute = 0;
  outbox = emptyOutbox("pane");
  store = await openDevice("ana");
  await saveRecords(store, ONE_OF_EACH);
  const clients = ["c2", "c3"].map((id) =>
    Client.parse({ id, name: id, status: "active", codes: [], tags: ["horeca"] }),
  );
  await saveRecords(
    store,
    clients.map((record) => ({ table: "clients", record })),
  );
  const sku = "CAFEA-1KG";
  const coffee = Product.parse({
    id: productIdOf(MAIN, sku),
    source: MAIN,
    sku,
    name: "Cafea",
    brand: "Boema",
  });
  const byTag = { conditions: [{ field: "tag", values: ["horeca"] }] };
  const rule = { conditions: [], productConditions: [{ field: "brand", values: ["boema"] }] };
  await saveRecords(store, [
    { table: "products", record: coffee },
    { table: "segments", record: Segment.parse({ id: "brand", name: "Boema", ...rule }) },
    { table: "segments", record: Segment.parse({ id: "tagged", name: "HoReCa", ...byTag }) },
  ]);
  const lines = Array.from({ length: 3500 }, (_, index) =>
    makeLine({
      documentNumber: `F-${index}`,
      soldOn: `2026-0${(index % 6) + 1}-15`,
      sku: index % 3 === 0 ? "CAFEA-1KG" : "CEAI-250G",
      ...(index % 4 === 3
        ? { clientCode: undefined }
        : { clientCode: `c${(index % 4) + 1}`, clientId: `c${(index % 4) + 1}` }),
    }),
  );
  await addLedgerBatch(store, lines, (counts) => makeBatch("a", { ...counts, label: "generated" }));
  const pair = pairOverPort({ store });
  bridge = overBridge(pair.client, await connectPair(pair, store));
});

const numbersOf = async (source: DataSource, scope: object) => {
  const pulled = await pullSales({ source, scope, linesPerPage: 500 });
  if (!pulled.ok) throw new Error(pulled.problem.code);
  return pulled.value.lines.map(({ documentNumber }) => documentNumber).toSorted();
};

describe("a data file of everything", () => {
  it.each([
    ["the whole ledger", {}, 3500],
    ["one client", { clientIds: ["c2"] }, 875],
    ["a segment by tag", { segmentId: "tagged" }, 2625],
    ["a segment by brand", { segmentId: "brand" }, 875],
    ["the second quarter", { from: "2026-04-01", to: "2026-06-30" }, 1749],
    ["lines without a client", { unassigned: true }, 875],
    ["a segment that is not there", { segmentId: "gone" }, 0],
  ])("has the lines of %s that the bridge has, each once", async (_, scope, count) => {
    const source = await sourceOf();
    const numbers = await numbersOf(source, scope);
    expect(numbers).toHaveLength(count);
    expect(numbers).toEqual(await numbersOf(bridge, scope));
  });

  it("says of clients, segments, prices, notes and the ledger what the bridge says", async () => {
    await saveSettings({ store, change: { thresholds: { staleObservationDays: 45 } } });
    const source = await sourceOf();
    for (const of of [source, bridge]) expect((await pullClients({ source: of })).ok).toBe(true);
    expect(await pullClients({ source })).toEqual(await pullClients({ source: bridge }));
    expect(await pullClients({ source, withArchived: true })).toEqual(
      await pullClients({ source: bridge, withArchived: true }),
    );
    expect(await pullPrices({ source })).toEqual(await pullPrices({ source: bridge }));
    const clientId = "c1" as ClientId;
    expect(await source.ask("client.get", { clientId })).toEqual(
      await bridge.ask("client.get", { clientId }),
    );
    const about = { kind: "client" as const, id: "c1" };
    expect(await source.ask("note.list", { about })).toEqual(await bridge.ask("note.list", { about }));
    expect(await source.ask("segment.list", {})).toEqual(await bridge.ask("segment.list", {}));
    const [file, extension] = [
      await source.ask("workbook.summary", {}),
      await bridge.ask("workbook.summary", {}),
    ];
    if (!file.ok || !extension.ok) throw new Error("No summary.");
    const { revision: _file, scopes, ...summary } = file.value;
    const { revision: _bridge, scopes: scopesThere, dosar: _dosar, ...summaryThere } = extension.value;
    expect(summary).toEqual(summaryThere);
    expect(summary.staleObservationDays).toBe(45);
    expect(scopes).toContain("edits");
    expect(scopesThere.length).toBeGreaterThan(0);
  });

  it("of one quarter knows no other months: its ledger begins and ends with the period", async () => {
    const source = await sourceOf({ ...ALL, from: "2026-02-01" as never, to: "2026-03-31" as never });
    const summary = await source.ask("workbook.summary", {});
    expect(summary.ok && summary.value.ledger).toMatchObject({
      firstDay: "2026-02-01",
      lastDay: "2026-03-31",
      labels: ["generated"],
    });
    expect(summary.ok && summary.value.cut).toEqual({ from: "2026-02-01", to: "2026-03-31" });
  });
});

describe("a data file without prices", () => {
  it("does not know them, which is not the same as none: nothing of a sheet is emptied by it", async () => {
    const source = await sourceOf({ ...ALL, hasPrices: false });
    const unknown = { ok: false, problem: { code: "not-in-file" } };
    expect(await pullPrices({ source })).toEqual(unknown);
    expect(await source.ask("match.page", { limit: 10 })).toEqual(unknown);
    const summary = await source.ask("workbook.summary", {});
    expect(summary.ok && summary.value.scopes).not.toContain("prices");
  });
});

describe("a data file without notes", () => {
  it("does not know them either", async () => {
    const source = await sourceOf({ ...ALL, hasNotes: false });
    const reply = await source.ask("note.list", { about: { kind: "client", id: "c1" } });
    expect(reply).toEqual({ ok: false, problem: { code: "not-in-file" } });
    const summary = await source.ask("workbook.summary", {});
    expect(summary.ok && summary.value.scopes).not.toContain("notes");
  });
});

describe("edits over a data file", () => {
  const clientId = "c2" as ClientId;

  it("show at once in the client, in its segment and in the sheet's lines", async () => {
    const source = await sourceOf();
    await source.ask("client.edit", { clientId, edit: { status: "key", tags: [] } });
    const got = await source.ask("client.get", { clientId });
    expect(got.ok && got.value.client).toMatchObject({ status: "key", tags: [] });
    const segments = await source.ask("segment.list", {});
    const listed = segments.ok ? segments.value.segments : [];
    const tagged = listed.find(({ segment }) => segment.id === "tagged");
    expect(tagged?.clientCount).toBe(2);
    expect(await numbersOf(source, { segmentId: "tagged" as SegmentId })).toHaveLength(1750);
  });

  it("of the same field are one, with what stood there first, and none once it stands there again", async () => {
    const source = await sourceOf();
    await source.ask("client.edit", { clientId, edit: { status: "key" } });
    await source.ask("client.edit", { clientId, edit: { status: "dormant", phone: "0722" } });
    expect(outbox.edits).toMatchObject([
      { field: "status", before: "active", value: "dormant" },
      { field: "phone", value: "0722" },
    ]);
    await source.ask("client.edit", { clientId, edit: { status: "active", phone: null } });
    expect(outbox.edits).toEqual([]);
  });

  it("add a note, once however often it is asked, and withdraw it as long as it waits", async () => {
    const source = await sourceOf();
    const note = Note.parse({
      id: "n9" as NoteId,
      about: { kind: "client", id: "c2" },
      kind: "risk",
      text: "plătește târziu",
      createdAt: NOW,
    });
    await source.ask("note.add", { note });
    await source.ask("note.add", { note });
    const notes = await source.ask("note.list", { about: note.about });
    expect(notes.ok && notes.value.notes).toEqual([note]);
    expect(outbox.edits).toHaveLength(1);
    const withdraw = () => source.ask("note.withdraw", { note });
    expect(await withdraw()).toEqual({ ok: true, value: { isWithdrawn: true } });
    expect(outbox.edits).toEqual([]);
    expect(await withdraw()).toEqual({ ok: true, value: { isWithdrawn: false } });
  });
});
