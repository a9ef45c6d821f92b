import Dexie from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Instant } from "../../../shared/model/day.ts";
import { VERSION_1 } from "../../../shared/store/migrations/version-1.ts";
import { openStore, type Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { watchOutdated } from "../../../shared/store/watch-outdated.ts";
import { makeClient } from "../../support/make-records.ts";

let indexedDB: IDBFactory;
const opened: Dexie[] = [];
beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

async function open(): Promise<Store> {
  const now = () => "2026-11-24T08:00:00.000Z" as Instant;
  const store = await openStore({ name: "dosar", now, newId: () => "device", indexedDB, IDBKeyRange });
  opened.push(store.database);
  return store;
}

/** What a build of that version does, whose tables are those named. */
async function openAs(version: number, stores: Readonly<Record<string, string | null>>): Promise<Dexie> {
  const database = new Dexie("dosar", { indexedDB, IDBKeyRange });
  database.version(version).stores({ ...stores });
  opened.push(database);
  return database.open();
}

/** All that a raw look at the database shows: its version, its tables with their indexes, and every row. */
async function lookAt(): Promise<unknown> {
  const database = new Dexie("dosar", { indexedDB, IDBKeyRange });
  await database.open();
  const tables = await Promise.all(
    database.tables.map(async ({ name, schema }) => ({
      name,
      keys: [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
      rows: await database.table(name).toArray(),
    })),
  );
  const version = database.backendDB().version;
  database.close();
  return { version, tables };
}

describe("a database of a newer Dosar", () => {
  /** Of a version to come: a table less, an index less, a table more. */
  const NEWER = { ...VERSION_1, clients: "id, town", matches: null, visits: "id" };

  it("is refused and stays as it was to the last row and index", async () => {
    const newer = await openAs(9, NEWER);
    await newer.table("clients").add({ id: "c", town: "Iași", body: { sealed: "otherwise" } });
    newer.close();
    const before = await lookAt();
    await expect(open()).rejects.toMatchObject({ name: "StoreRefused", code: "data-is-newer" });
    await expect(open()).rejects.toMatchObject({ code: "data-is-newer" });
    expect(await lookAt()).toEqual(before);
  });

  it("does not wait for a window of the newer Dosar to close", async () => {
    await openAs(9, NEWER);
    await expect(open()).rejects.toMatchObject({ code: "data-is-newer" });
  });
});

describe("a window that was open when a newer Dosar came", () => {
  it("lets the newer one have the data, is told, and can write no more", async () => {
    const store = await open();
    await saveRecords(store, [{ table: "clients", record: makeClient("C-1") }]);
    let isTold = false;
    watchOutdated(store, () => {
      isTold = true;
    });
    const newer = await openAs(9, VERSION_1);
    expect(isTold).toBe(true);
    expect(await newer.table("clients").count()).toBe(1);
    await expect(saveRecords(store, [{ table: "clients", record: makeClient("C-2") }])).rejects.toThrow();
    await expect(listRecords(store, "clients")).rejects.toThrow();
    expect(await newer.table("clients").count()).toBe(1);
  });
});

describe("a window of an older Dosar that keeps the data", () => {
  it("is named instead of being waited for; when it is gone, the data opens with all that it held", async () => {
    const older = await openAs(1, VERSION_1);
    await older.table("clients").add({ id: "kept", revision: 1, body: makeClient("C-1", { id: "kept" }) });
    older.on("versionchange", () => false);
    await expect(open()).rejects.toMatchObject({ code: "older-window-open" });
    older.close();
    expect(await listRecords(await open(), "clients")).toMatchObject([{ id: "kept" }]);
  });
});
