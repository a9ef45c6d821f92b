/** Edits from a connected pane: only with the scope that the person granted, and each once. */
import { beforeEach, expect, test } from "vitest";
import { takingBackEdit } from "../../../excel-addin/ui/take-back.ts";
import { editClient } from "../../../shared/actions/edit-client.ts";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ConnectionScope } from "../../../shared/model/connection.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { ClientId, NoteId } from "../../../shared/model/ids.ts";
import { Note } from "../../../shared/model/note.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { makeClient } from "../../support/make-records.ts";
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

async function allowEdits(scopes: ConnectionScope[] = ["clients", "edits"]): Promise<void> {
  const [connection] = await listRecords(store, "connections");
  if (!connection) throw new Error("No connection.");
  await saveRecords(store, [{ table: "connections", record: { ...connection, scopes } }]);
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

test("a connection for edits alone does not read a client by an edit of nothing", async () => {
  await allowEdits(["edits"]);
  const reply = await source.ask("client.edit", { clientId, edit: {} });
  expect(reply).toMatchObject({ ok: false, problem: { code: "not-allowed", scope: "clients" } });
});

test("a field that was changed since the person saw it is named and left as it is, with all of that edit", async () => {
  await allowEdits();
  await editClient({ store, clientId, edit: { phone: "0722" } });
  const edit = { phone: "0744", status: "key" } as const;
  const seen = { phone: "0241", status: "active" } as const;
  const reply = await source.ask("client.edit", { clientId, edit, seen });
  expect(reply).toMatchObject({ ok: true, value: { client: { phone: "0722" }, conflicts: ["phone"] } });
  expect(await getRecord(store, "clients", clientId)).toMatchObject({ phone: "0722", status: "active" });

  const again = await source.ask("client.edit", { clientId, edit, seen: { ...seen, phone: "0722" } });
  expect(again).toMatchObject({ ok: true, value: { client: { phone: "0744", status: "key" } } });
  expect(again).not.toHaveProperty("value.conflicts");
});

test("a field that somebody changed to what the person wants is no conflict", async () => {
  await allowEdits();
  await editClient({ store, clientId, edit: { phone: null } });
  const reply = await source.ask("client.edit", { clientId, edit: { phone: null }, seen: { phone: "0241" } });
  expect(reply).not.toHaveProperty("value.conflicts");
});

test("two edits at one moment both stay", async () => {
  await Promise.all([
    editClient({ store, clientId, edit: { status: "key" } }),
    editClient({ store, clientId, edit: { phone: "0722" } }),
  ]);
  expect(await getRecord(store, "clients", clientId)).toMatchObject({ status: "key", phone: "0722" });
});

test("an edit of a client that was merged changes the one that remains", async () => {
  await allowEdits();
  const other = makeClient("C-2");
  await saveRecords(store, [{ table: "clients", record: other }]);
  await mergeRecords({ store, plan: { table: "clients", keepId: other.id, otherIds: [clientId] } });
  const reply = await source.ask("client.edit", { clientId, edit: { status: "key" } });
  expect(reply).toMatchObject({ ok: true, value: { client: { id: other.id, status: "key" } } });
  expect((await getRecord(store, "clients", other.id))?.status).toBe("key");
});

test("a note from the pane takes no other note's place", async () => {
  await allowEdits();
  await saveRecords(store, [{ table: "notes", record: note }]);
  const hiding = { ...note, id: "n2" as NoteId, supersedes: note.id };
  expect((await source.ask("note.add", { note: hiding })).ok).toBe(false);
  expect(await listRecords(store, "notes")).toEqual([note]);
});

test("a note is withdrawn as it was added, and stays once it reads otherwise or was corrected", async () => {
  await allowEdits();
  await source.ask("note.add", { note });
  const withdraw = async (withdrawn: typeof note) => {
    const reply = await source.ask("note.withdraw", { note: withdrawn });
    return reply.ok && reply.value.isWithdrawn;
  };
  expect(await withdraw({ ...note, text: "vineri" })).toBe(false);
  expect(await withdraw(note)).toBe(true);
  expect(await listRecords(store, "notes")).toEqual([]);

  const corrected = { ...note, id: "n2" as NoteId, supersedes: note.id };
  await saveRecords(
    store,
    [note, corrected].map((record) => ({ table: "notes" as const, record })),
  );
  expect(await withdraw(note)).toBe(false);
  expect(await listRecords(store, "notes")).toHaveLength(2);
});

test("a note that stands in Dosar for longer cannot be withdrawn, whatever day it claims", async () => {
  let now = "2026-11-24T08:00:00.000Z" as Instant;
  store = await openTestStore({ now: () => now });
  const pair = pairOverPort({ store });
  source = overBridge(pair.client, await connectPair(pair, store, ["edits"]));
  await allowEdits();
  await saveRecords(store, [{ table: "notes", record: note }]);
  now = "2026-11-24T08:11:00.000Z" as Instant;
  expect(await source.ask("note.withdraw", { note })).toEqual({ ok: true, value: { isWithdrawn: false } });
  expect(await listRecords(store, "notes")).toEqual([note]);
});

test("an edit is taken back to what stood there, unless somebody has changed it since", async () => {
  await allowEdits();
  const [before] = await listRecords(store, "clients");
  if (!before) throw new Error("No client.");
  const edit = { phone: null, status: "key" } as const;
  await source.ask("client.edit", { clientId, edit });
  expect(await takingBackEdit(source, before, edit)()).toBe("taken-back");
  expect(await getRecord(store, "clients", clientId)).toEqual(before);

  await source.ask("client.edit", { clientId, edit });
  await editClient({ store, clientId, edit: { status: "dormant" } });
  expect(await takingBackEdit(source, before, edit)()).toBe("changed-since");
  expect((await getRecord(store, "clients", clientId))?.status).toBe("dormant");
});
