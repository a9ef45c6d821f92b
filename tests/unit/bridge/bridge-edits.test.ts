/** Edits from a connected pane: only with the scope that the person granted, and each once. */
import { beforeEach, expect, test } from "vitest";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ClientId } from "../../../shared/model/ids.ts";
import { Note } from "../../../shared/model/note.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const clientId = "c1" as ClientId;
const note = Note.parse({
  id: "n1",
  about: { kind: "client", id: "c1" },
  kind: "need",
  text: "joi",
  createdAt: "2026-11-24T08:00:00.000Z",
});
let store: Store;
let source: DataSource;

beforeEach(async () => {
  store = await openTestStore();
  const record = Client.parse({
    id: "c1",
    name: "Hotel Perla",
    status: "active",
    codes: [],
    tags: [],
    phone: "0241",
  });
  await saveRecords(store, [{ table: "clients", record }]);
  const pair = pairOverPort({ store });
  source = overBridge(pair.client, await connectPair(pair, store, ["edits"]));
});

async function allowEdits(): Promise<void> {
  const [connection] = await listRecords(store, "connections");
  if (!connection) throw new Error("No connection.");
  await saveRecords(store, [
    { table: "connections", record: { ...connection, scopes: ["clients", "edits"] } },
  ]);
}

test("a connection that was granted for reading changes nothing", async () => {
  const before = await getRecord(store, "clients", clientId);
  const refused = { ok: false, problem: { code: "not-allowed" } };
  expect(await source.ask("client.edit", { clientId, edit: { status: "key" } })).toMatchObject(refused);
  expect(await source.ask("note.add", { note })).toMatchObject(refused);
  expect(await getRecord(store, "clients", clientId)).toEqual(before);
  expect(await listRecords(store, "notes")).toEqual([]);
});

test("with the scope, a status is changed, a phone is cleared, and asking again writes nothing more", async () => {
  await allowEdits();
  const edit = { status: "key", phone: null } as const;
  expect(await source.ask("client.edit", { clientId, edit })).toMatchObject({
    ok: true,
    value: { client: { status: "key" } },
  });
  const revision = await revisionOf(store);
  await source.ask("client.edit", { clientId, edit });
  expect(await revisionOf(store)).toBe(revision);
  expect(await getRecord(store, "clients", clientId)).toEqual({
    id: "c1",
    name: "Hotel Perla",
    status: "key",
    codes: [],
    tags: [],
  });
});

test("with the scope, a note that is sent twice is added once", async () => {
  await allowEdits();
  await source.ask("note.add", { note });
  await source.ask("note.add", { note });
  expect(await listRecords(store, "notes")).toEqual([note]);
});

test("a client that is gone is said to be, and is not made anew", async () => {
  await allowEdits();
  const reply = await source.ask("client.edit", { clientId: "gone" as ClientId, edit: { status: "key" } });
  expect(reply).toEqual({ ok: true, value: {} });
  expect(await listRecords(store, "clients")).toHaveLength(1);
});
