import { beforeEach, describe, expect, it } from "vitest";
import { Client } from "../../../shared/model/client.ts";
import { nextStamp } from "../../../shared/model/stamp.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { countChangesWithin } from "../../../shared/store/changes-within.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { openTestStore } from "../../support/open-test-store.ts";

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
const perla = (fields: object = {}) =>
  Client.parse({
    id: "perla",
    name: "Hotel Perla Mării SRL",
    status: "active",
    codes: [],
    tags: [],
    ...fields,
  });

describe("saving", () => {
  it("keeps a client and counts it as one change, however often it was written", async () => {
    await saveRecords(store, [{ table: "clients", record: perla() }]);
    await saveRecords(store, [{ table: "clients", record: perla({ city: "Constanța" }) }]);
    expect(await getRecord(store, "clients", "perla")).toEqual(perla({ city: "Constanța" }));
    expect((await countChangesWithin(store, 0)).clients).toBe(1);
    expect((await countChangesWithin(store, await revisionOf(store))).clients).toBe(0);
  });

  it("keeps nothing of a write that fails in the middle", async () => {
    const unstorable = { ...perla({ id: "other" }), name: (() => "no clone") as unknown as string };
    const writes = [
      { table: "clients" as const, record: perla() },
      { table: "clients" as const, record: unstorable },
    ];
    await expect(saveRecords(store, writes)).rejects.toThrow();
    expect(await listRecords(store, "clients")).toEqual([]);
    expect(await revisionOf(store)).toBe(0);
  });
});

describe("undoing a write", () => {
  it("removes what the write created", async () => {
    const revision = await saveRecords(store, [{ table: "clients", record: perla() }]);
    expect((await undoWrite(store, revision)).keptCount).toBe(0);
    expect(await listRecords(store, "clients")).toEqual([]);
  });

  it("brings back what the write changed or removed", async () => {
    await saveRecords(store, [{ table: "clients", record: perla() }]);
    const changed = await saveRecords(store, [{ table: "clients", record: perla({ city: "Mangalia" }) }]);
    await undoWrite(store, changed);
    expect(await getRecord(store, "clients", "perla")).toEqual(perla());
    const removed = await saveRecords(store, [{ table: "clients", id: "perla", removed: true }]);
    await undoWrite(store, removed);
    expect(await getRecord(store, "clients", "perla")).toEqual(perla());
  });

  it("leaves alone, and counts, a client that was changed since", async () => {
    const first = await saveRecords(store, [{ table: "clients", record: perla() }]);
    await saveRecords(store, [{ table: "clients", record: perla({ city: "Mangalia" }) }]);
    expect((await undoWrite(store, first)).keptCount).toBe(1);
    expect((await getRecord(store, "clients", "perla"))?.city).toBe("Mangalia");
  });
});

it("stamps writes in order even when the computer's clock is set back an hour", () => {
  const first = nextStamp(undefined, "2026-11-24T09:00:00.000Z", "a");
  const second = nextStamp(first, "2026-11-24T08:00:00.000Z", "a");
  const third = nextStamp(second, "2026-11-24T09:00:00.001Z", "a");
  expect([third, first, second].toSorted()).toEqual([first, second, third]);
});
