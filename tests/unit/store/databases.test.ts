import { readdirSync, readFileSync } from "node:fs";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { Instant } from "../../../shared/model/day.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { openStore } from "../../../shared/store/open-store.ts";
import { TABLE_NAMES } from "../../../shared/store/tables.ts";
import { type DatabaseDump, restoreRows } from "../../support/dump-database.ts";

const FOLDER = new URL("../../fixtures/databases/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

describe("a database of an earlier version", () => {
  it.each(FILES)("%s opens today with all that it held", async (file) => {
    const dump = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as DatabaseDump;
    const indexedDB = new IDBFactory();
    await restoreRows("kept", dump, indexedDB);
    const store = await openStore({
      name: "kept",
      now: () => "2027-01-01T00:00:00.000Z" as Instant,
      newId: () => "another device",
      indexedDB,
      IDBKeyRange,
    });
    expect((await canonicalDump(store)).split("\n")).toEqual(dump.content);
    expect(store.deviceId).toBe("test-device");
  });

  it("is kept with a record of every table, so that no migration goes untried", () => {
    const dump = JSON.parse(readFileSync(new URL("v1.json", FOLDER), "utf8")) as DatabaseDump;
    const held = new Set(dump.content.map((line) => line.split("\t")[0]));
    expect([...held].toSorted()).toEqual([...TABLE_NAMES, "ledger"].toSorted());
  });
});
