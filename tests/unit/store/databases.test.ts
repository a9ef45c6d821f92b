import { readdirSync, readFileSync } from "node:fs";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { correctNote } from "../../../shared/actions/correct-note.ts";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { ClientId, NoteId } from "../../../shared/model/ids.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { DATABASE_VERSION } from "../../../shared/store/database.ts";
import { listNotesAbout } from "../../../shared/store/find-notes.ts";
import { listSalesLines, readSalesPage } from "../../../shared/store/ledger/read-sales-page.ts";
import { openStore, type Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { TABLE_NAMES } from "../../../shared/store/tables.ts";
import { undoBatch } from "../../../shared/store/undo-batch.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { type DatabaseDump, restoreRows } from "../../support/dump-database.ts";
import { makeClient } from "../../support/make-records.ts";
import { makeBatch } from "../../support/make-sales.ts";

const FOLDER = new URL("../../fixtures/databases/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

it("every version has its dump", () => {
  const expected = Array.from({ length: DATABASE_VERSION }, (_, index) => `v${index + 1}.json`);
  expect(FILES.toSorted()).toEqual(expected);
});

describe("a database of an earlier version", () => {
  it.each(FILES)("%s opens today with all that it held", async (file) => {
    const dump = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as DatabaseDump;
    const store = await openRestored(dump);
    expect((await canonicalDump(store)).split("\n")).toEqual(dump.content);
    expect(store.deviceId).toBe("test-device");
    expect(store.database.verno).toBe(DATABASE_VERSION);
  });

  it("v1.json is merged, corrected and undone as if it had always been of today", async () => {
    const dump = JSON.parse(readFileSync(new URL("v1.json", FOLDER), "utf8")) as DatabaseDump;
    const store = await openRestored(dump);
    const double = makeClient("C-1");
    await saveRecords(store, [{ table: "clients", record: double }]);
    const before = await canonicalDump(store);
    const plan = { table: "clients", keepId: "c1" as ClientId, otherIds: [double.id] } as const;
    const merged = await mergeRecords({ store, plan });
    const newId = () => "n2";
    const note = await correctNote({ store, id: "n1" as NoteId, changes: { text: "Vineri" }, newId });
    if (!merged.ok || !note.ok) throw new Error("Not changed.");
    const lines = await listSalesLines(store, { clientIds: [double.id] });
    expect(lines.map(({ clientId }) => clientId)).toEqual(["c1", "c1", "c1", "c1"]);
    expect(await listNotesAbout(store, { kind: "client", id: "c1" })).toMatchObject([{ text: "Vineri" }]);
    await undoWrite(store, note.value.revision);
    await undoWrite(store, merged.value.revision);
    expect(await canonicalDump(store)).toBe(before);
  });

  it.each(FILES)("%s knows its documents again: importing them once more adds nothing", async (file) => {
    const dump = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as DatabaseDump;
    const store = await openRestored(dump);
    const before = await canonicalDump(store);
    const lines = await readSalesPage(store, {}, undefined, 100, "of-source");
    const report = await addLedgerBatch(store, lines.lines, (counts) => makeBatch("again", counts));
    expect(report).toMatchObject({ addedCount: 0, changedCount: 0, sameCount: lines.lines.length });
    await undoBatch(store, makeBatch("again").id);
    expect(await canonicalDump(store)).toBe(before);
  });

  it.each(FILES)(
    "%s holds a record of every table of its version, so that no migration goes untried",
    (file) => {
      const dump = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as DatabaseDump;
      const held = new Set(dump.content.map((line) => line.split("\t")[0]));
      const ofVersion = TABLE_NAMES.filter((name) => name in dump.schema);
      expect([...held].toSorted()).toEqual([...ofVersion, "ledger"].toSorted());
    },
  );
});

async function openRestored(dump: DatabaseDump): Promise<Store> {
  const indexedDB = new IDBFactory();
  await restoreRows("kept", dump, indexedDB);
  return openStore({
    name: "kept",
    now: () => "2027-01-01T00:00:00.000Z" as Instant,
    newId: () => "another device",
    indexedDB,
    IDBKeyRange,
  });
}
