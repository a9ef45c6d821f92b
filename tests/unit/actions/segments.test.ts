import { beforeEach, describe, expect, it } from "vitest";
import { archiveRecords, restoreRecords } from "../../../shared/actions/archive-records.ts";
import { createSegments } from "../../../shared/actions/create-segments.ts";
import { editRecord } from "../../../shared/actions/edit-record.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import type { Segment } from "../../../shared/model/segment.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-27T08:00:00.000Z" as Instant;
const named = (id: string, name: string): Segment => ({ id: id as SegmentId, name, conditions: [] });

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
  await createSegments({ store, segments: [named("coast", "Litoral Mării")] });
});

describe("a segment's name", () => {
  it("is kept without the blanks around it", async () => {
    expect((await createSegments({ store, segments: [named("north", "  North ")] })).ok).toBe(true);
    expect((await listRecords(store, "segments")).map(({ name }) => name)).toEqual([
      "Litoral Mării",
      "North",
    ]);
  });

  it("is taken, however it is spelt: none of those made with it is kept", async () => {
    const made = await createSegments({
      store,
      segments: [named("a", "North"), named("b", "litoral  MARII")],
    });
    expect(made).toEqual({ ok: false, problem: { code: "name-taken", id: "coast", field: "name" } });
    expect(await listRecords(store, "segments")).toHaveLength(1);
  });

  it("is taken from another of those made at once", async () => {
    const made = await createSegments({ store, segments: [named("a", "North"), named("b", "north")] });
    expect(made).toMatchObject({ ok: false, problem: { code: "name-taken" } });
  });

  it("of an archived segment is named as such", async () => {
    await archiveRecords({ store, table: "segments", ids: ["coast" as SegmentId], now: NOW });
    const made = await createSegments({ store, segments: [named("a", "Litoral mării")] });
    expect(made).toMatchObject({ ok: false, problem: { code: "name-archived", id: "coast" } });
  });

  it("cannot be changed to another's, and can be spelt anew", async () => {
    await createSegments({ store, segments: [named("north", "North")] });
    const rename = (name: string) =>
      editRecord({ store, table: "segments", id: "north" as SegmentId, changes: { name } });
    expect(await rename("LITORAL mării")).toMatchObject({ ok: false, problem: { code: "name-taken" } });
    expect((await rename("NORTH")).ok).toBe(true);
  });

  it("that another has taken since is not taken back by an undo, and stays spelt as it was by then", async () => {
    const renamed = await editRecord({
      store,
      table: "segments",
      id: "coast" as SegmentId,
      changes: { name: "Seaside" },
    });
    await createSegments({ store, segments: [named("new", "litoral mării")] });
    expect(await undoWrite(store, renamed.ok ? renamed.value.revision : 0)).toMatchObject({ keptCount: 1 });
    expect(await names()).toEqual(["Seaside", "litoral mării"]);
  });

  it("of a deleted one that was made anew is not there twice after the deletion is undone", async () => {
    const revision = await saveRecords(store, [{ table: "segments", id: "coast", removed: true }]);
    await createSegments({ store, segments: [named("new", "Litoral Mării")] });
    await undoWrite(store, revision);
    expect(await names()).toEqual(["Litoral Mării"]);
  });

  it("keeps it in the archive when a data file brought another of that name; others come back", async () => {
    const ids = ["coast", "north"] as SegmentId[];
    await createSegments({ store, segments: [named("north", "North")] });
    await archiveRecords({ store, table: "segments", ids, now: NOW });
    await saveRecords(store, [{ table: "segments", record: named("theirs", "LITORAL MĂRII") }]);
    const { staying } = await restoreRecords({ store, table: "segments", ids });
    expect(staying.map(({ id }) => id)).toEqual(["coast"]);
    const archived = (await listRecords(store, "segments")).filter(({ archivedAt }) => archivedAt);
    expect(archived.map(({ id }) => id)).toEqual(["coast"]);
  });
});

async function names(): Promise<readonly string[]> {
  return (await listRecords(store, "segments")).map(({ name }) => name);
}
