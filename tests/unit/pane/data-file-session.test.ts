/** The pane's data file and the edits that wait in the workbook, with the workbook's cells as a text in memory. */
import { beforeEach, expect, test } from "vitest";
import type { KeptFile } from "../../../excel-addin/cache/data-file-keeper.ts";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import type { DataSource } from "../../../shared/carriers/data-source.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ClientId } from "../../../shared/model/ids.ts";
import { undoMerge } from "../../../shared/store/merge-records.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { newWorkbook, openFileOf, openPane, type TestWorkbook } from "../../support/data-file-pane.ts";
import { bundleBytes, entriesOf, readGood } from "../../support/make-bundle.ts";

const clientId = "c1" as ClientId;
let store: Store;
let workbook: TestWorkbook;

beforeEach(async () => {
  clock.minute = 0;
  workbook = newWorkbook();
  store = await openDevice("ana");
  const record = Client.parse({ id: "c1", name: "Hotel Perla", status: "active", codes: [], tags: [] });
  await saveRecords(store, [{ table: "clients", record }]);
});

async function fileOfStore(): Promise<KeptFile> {
  const bundle = await fileOf(store);
  return { name: "hotel.dosar", blob: new Blob([await bundleBytes(entriesOf(bundle), bundle.header)]) };
}

test("an edit waits in the workbook, is found by a pane that opens later, and goes when a newer file has it", async () => {
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  clock.minute = 3;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { status: "key" } });
  expect(workbook.cells).toContain("key");

  const later = openPane(workbook);
  await later.restore();
  expect(later.state().outbox.edits).toHaveLength(1);
  expect(openFileOf(later).name).toBe("hotel.dosar");
  const edits = await later.packEdits();
  expect(later.state().outbox.edits).toHaveLength(1);

  clock.minute = 5;
  const revision = await merge(store, await readGood(new Uint8Array(await edits.arrayBuffer())));
  expect((await getRecord(store, "clients", clientId))?.status).toBe("key");
  await later.open(await fileOfStore());
  expect(later.state().outbox.edits).toEqual([]);
  expect(JSON.parse(workbook.cells ?? "").edits).toEqual([]);
  await undoMerge(store, Number(revision));
  expect((await getRecord(store, "clients", clientId))?.status).toBe("active");
});

test("an older file does not make an edit go", async () => {
  const pane = openPane(workbook);
  const file = await fileOfStore();
  await pane.open(file);
  clock.minute = 3;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { status: "key" } });
  await pane.open(file);
  expect(pane.state().outbox.edits).toHaveLength(1);
});

test("an edit of a field that nobody ever wrote waits on, whatever else of the client was filled in since", async () => {
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  clock.minute = 10;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { channel: "HoReCa" } });
  clock.minute = 20;
  const before = await getRecord(store, "clients", clientId);
  const filled = { city: "Constanța", country: "RO", phone: "0722", address: "Mamaia 1", category: "A" };
  const record = Client.parse({ ...before, ...filled, name: "Perla", tags: ["x"], status: "key" });
  await saveRecords(store, [{ table: "clients", record }]);
  await pane.open(await fileOfStore());
  expect(pane.state().outbox.edits).toMatchObject([{ field: "channel", value: "HoReCa" }]);
});

test("an edit of a field that was cleared later has lost to that", async () => {
  const record = Client.parse({ ...(await getRecord(store, "clients", clientId)), channel: "HoReCa" });
  await saveRecords(store, [{ table: "clients", record }]);
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  clock.minute = 10;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { channel: "Retail" } });
  clock.minute = 20;
  const { channel: _cleared, ...rest } = record;
  await saveRecords(store, [{ table: "clients", record: rest }]);
  await pane.open(await fileOfStore());
  expect(pane.state().outbox.edits).toEqual([]);
});

test("an edit of a client that was merged since arrives at the one that remains, and then goes", async () => {
  const keepId = "c0" as ClientId;
  const record = Client.parse({ id: keepId, name: "Perla", status: "active", codes: [], tags: [] });
  await saveRecords(store, [{ table: "clients", record }]);
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  clock.minute = 10;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { phone: "0722" } });
  const edits = await pane.packEdits();
  clock.minute = 20;
  await mergeRecords({ store, plan: { table: "clients", keepId, otherIds: [clientId] } });
  await pane.open(await fileOfStore());
  expect(pane.state().outbox.edits).toHaveLength(1);
  await merge(store, await readGood(new Uint8Array(await edits.arrayBuffer())));
  expect((await getRecord(store, "clients", keepId))?.phone).toBe("0722");
  await pane.open(await fileOfStore());
  expect(pane.state().outbox.edits).toEqual([]);
});

test("an edit made by a clock that is behind is still newer than what the file said", async () => {
  clock.minute = 40;
  const record = Client.parse({ ...(await getRecord(store, "clients", clientId)), status: "dormant" });
  await saveRecords(store, [{ table: "clients", record }]);
  const file = await fileOfStore();
  const pane = openPane(workbook);
  await pane.open(file);
  clock.minute = 5;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { status: "key" } });
  await pane.open(file);
  expect(pane.state().outbox.edits).toMatchObject([{ field: "status", value: "key" }]);
  const edits = await pane.packEdits();
  clock.minute = 41;
  await merge(store, await readGood(new Uint8Array(await edits.arrayBuffer())));
  expect((await getRecord(store, "clients", clientId))?.status).toBe("key");
});

test("in a protected workbook an edit stays in memory, and the pane says so", async () => {
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  workbook.isProtected = true;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { status: "key" } });
  expect(pane.state()).toMatchObject({ notKept: "not-written", outbox: { edits: [{ field: "status" }] } });
});

test("a file that cannot be read leaves the open one open and says why", async () => {
  const pane = openPane(workbook);
  await pane.open({ name: "x.dosar", blob: new Blob(["PK\u0003\u0004"]) });
  expect(pane.state().file).toEqual({
    kind: "none",
    problem: { code: "foreign", looksLike: "workbook-or-archive" },
  });
  await pane.open(await fileOfStore());
  await pane.open({ name: "x.dosar", blob: new Blob(["%PDF"]) });
  expect(openFileOf(pane)).toMatchObject({
    name: "hotel.dosar",
    problem: { code: "foreign", looksLike: "pdf" },
  });
});

test("edits in cells that could not be read at first are found, and none is written over", async () => {
  const edited = openPane(workbook);
  await edited.open(await fileOfStore());
  clock.minute = 3;
  await openFileOf(edited).source.ask("client.edit", { clientId, edit: { status: "key" } });

  workbook.failingReads = 25;
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  clock.minute = 4;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { category: "hotel" } });
  expect(pane.state()).toMatchObject({ notKept: "unread", outbox: { edits: [{ field: "category" }] } });
  expect(JSON.parse(workbook.cells ?? "").edits).toMatchObject([{ field: "status" }]);

  clock.minute = 5;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { channel: "horeca" } });
  expect(pane.state().notKept).toBeUndefined();
  const fields = [{ field: "status", value: "key" }, { field: "category" }, { field: "channel" }];
  expect(JSON.parse(workbook.cells ?? "").edits).toMatchObject(fields);
});

test("an edit made before the cells could be read stands over the workbook's of the same field", async () => {
  const edited = openPane(workbook);
  await edited.open(await fileOfStore());
  clock.minute = 3;
  await openFileOf(edited).source.ask("client.edit", { clientId, edit: { status: "key" } });
  await openFileOf(edited).source.ask("client.edit", { clientId, edit: { category: "hotel" } });

  workbook.failingReads = 25;
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  clock.minute = 4;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { status: "dormant" } });
  await pane.packEdits();
  expect(JSON.parse(workbook.cells ?? "").edits).toMatchObject([
    { field: "category" },
    { field: "status", value: "dormant", before: "active" },
  ]);
});

test("cells that hold no outbox, or one of a later version, are not read as edits and never written over", async () => {
  const later = '{"version":2,"edits":"?"}';
  workbook.cells = later;
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  expect(pane.state().outbox.edits).toEqual([]);
  await openFileOf(pane).source.ask("client.edit", { clientId, edit: { status: "key" } });
  expect(pane.state()).toMatchObject({
    notKept: "unknown-version",
    outbox: { edits: [{ field: "status" }] },
  });
  expect(workbook.cells).toBe(later);
});

test("an edit that is made while the others are written to Dosar stays", async () => {
  const pane = openPane(workbook);
  await pane.open(await fileOfStore());
  const { source } = openFileOf(pane);
  clock.minute = 3;
  await source.ask("client.edit", { clientId, edit: { status: "key" } });
  await source.ask("client.edit", { clientId, edit: { category: "hotel" } });
  let isFirst = true;
  const bridge: DataSource = {
    kind: "bridge",
    id: "connection",
    async ask(name, request) {
      clock.minute = 4;
      if (isFirst)
        await source.ask("client.edit", { clientId, edit: { status: "dormant", channel: "horeca" } });
      isFirst = false;
      // Answers as Dosar would, with the client as it is then.
      return source.ask(name === "client.edit" ? "client.get" : name, request as never) as never;
    },
  };
  expect((await pane.bringEdits(bridge)).arrived.size).toBe(2);
  expect(JSON.parse(workbook.cells ?? "").edits).toMatchObject([
    { field: "status", value: "dormant" },
    { field: "channel" },
  ]);
});
