import { beforeEach, describe, expect, it } from "vitest";
import { deleteRecords } from "../../../shared/actions/delete-records.ts";
import { keepPicture } from "../../../shared/actions/keep-picture.ts";
import { BY_THE_CLOCKS, planMerge } from "../../../shared/actions/plan-merge.ts";
import { removePictures } from "../../../shared/actions/remove-pictures.ts";
import { recordsOf } from "../../../shared/carriers/bundle/bundle.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { listPicturesWithin, weighPictures } from "../../../shared/store/find-pictures.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { ALL, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { makeCompetitor, makeOffer, makeSeen } from "../../support/make-offers.ts";
import { makePicture } from "../../support/make-picture.ts";
import { makeClient } from "../../support/make-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const offer = makeOffer("ceai");
const older = makeSeen(offer, "2026-11-03T08:00:00.000Z", "12.50 RON");
const newer = makeSeen(offer, "2026-11-20T08:00:00.000Z", "13.50 RON");

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
  await saveRecords(store, [
    { table: "competitors", record: makeCompetitor() },
    { table: "offers", record: offer },
    { table: "observations", record: older },
  ]);
});

const saveNewer = () => saveRecords(store, [{ table: "observations", record: newer }]);
const idsOf = async (of = store) => (await listRecords(of, "pictures")).map(({ id }) => id);

describe("the picture of a price", () => {
  it("goes when the saving is undone, though it came by a later write, and the others stay", async () => {
    await keepPicture(store, makePicture(older));
    const before = await canonicalDump(store);
    const revision = await saveNewer();
    await keepPicture(store, makePicture(newer));
    expect(await idsOf()).toEqual([older.id, newer.id]);
    const undone = await undoWrite(store, revision);
    expect(await canonicalDump(store)).toBe(before);
    await undoWrite(store, undone.revision);
    expect(await idsOf()).toEqual([older.id, newer.id]);
  });

  it("is not kept when the saving was undone while it was made", async () => {
    await undoWrite(store, await saveNewer());
    const revision = await revisionOf(store);
    await keepPicture(store, makePicture(newer));
    expect(await idsOf()).toEqual([]);
    expect(await revisionOf(store)).toBe(revision);
  });

  it.each(["offers", "competitors"] as const)(
    "goes when its %s are deleted, and comes back by undo",
    async (table) => {
      await keepPicture(store, makePicture(older));
      const before = await canonicalDump(store);
      const ids = table === "offers" ? [offer.id] : [makeCompetitor().id];
      const { revision } = await deleteRecords({ store, plan: { table, ids } });
      expect(await idsOf()).toEqual([]);
      await undoWrite(store, revision);
      expect(await canonicalDump(store)).toBe(before);
    },
  );

  it("is removed alone, or with all others, while the prices stay, and comes back by undo", async () => {
    await saveNewer();
    await keepPicture(store, makePicture(older));
    await keepPicture(store, makePicture(newer));
    const before = await canonicalDump(store);
    const one = await removePictures(store, newer.id);
    expect(await idsOf()).toEqual([older.id]);
    await undoWrite(store, one);
    const all = await removePictures(store);
    expect(await idsOf()).toEqual([]);
    expect(await listRecords(store, "observations")).toHaveLength(2);
    expect(await removePictures(store)).toBe(0);
    await undoWrite(store, all);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("is refused when it weighs more than 40 kB", async () => {
    await expect(keepPicture(store, { ...makePicture(older), byteCount: 40_001 })).rejects.toThrow();
    const webp = "A".repeat(53_340);
    await expect(keepPicture(store, { ...makePicture(older), webp })).rejects.toThrow();
  });
});

describe("pictures together", () => {
  it("are counted and weighed", async () => {
    await saveNewer();
    await keepPicture(store, makePicture(older, 30_000));
    await keepPicture(store, makePicture(newer, 12_345));
    expect(await weighPictures(store)).toEqual({ count: 2, byteCount: 42_345 });
    expect(await weighPictures(await openTestStore())).toEqual({ count: 0, byteCount: 0 });
  });

  it("are taken in the order asked for, up to the weight that is allowed", async () => {
    await saveNewer();
    await keepPicture(store, makePicture(older, 30_000));
    await keepPicture(store, makePicture(newer, 12_345));
    const within = async (most: number) =>
      (await listPicturesWithin(store, [newer.id, "none", older.id], most)).map(({ id }) => id);
    expect(await within(50_000)).toEqual([newer.id, older.id]);
    expect(await within(42_344)).toEqual([newer.id]);
  });
});

describe("a data file", () => {
  it("carries the pictures with the prices, once, and none where they are not wanted", async () => {
    const ana = await openDevice("ana");
    const ion = await openDevice("ion");
    await saveRecords(ana, [
      { table: "clients", record: makeClient("C-1") },
      { table: "competitors", record: makeCompetitor() },
      { table: "offers", record: offer },
      { table: "observations", record: older },
    ]);
    await keepPicture(ana, makePicture(older));
    const file = await fileOf(ana);
    expect(file.header.counts.pictures).toBe(1);
    await merge(ion, file);
    expect(await listRecords(ion, "pictures")).toEqual([makePicture(older)]);
    expect(await merge(ion, file)).toBe("nothing-new");
    for (const without of [{ hasPictures: false }, { hasPrices: false }]) {
      expect(recordsOf(await fileOf(ana, { ...ALL, ...without }), "pictures")).toEqual([]);
    }
  });

  it("is planned without reading the pictures that are here", async () => {
    await keepPicture(store, makePicture(older));
    const file = await fileOf(store);
    const opened: unknown[] = [];
    const open: Store["vault"]["open"] = async (body) => {
      const record = await store.vault.open(body);
      opened.push(record);
      return record;
    };
    const watched = { ...store, vault: { ...store.vault, open } };
    const { preview } = await planMerge(watched, file, BY_THE_CLOCKS);
    expect(preview.counts.pictures).toEqual({
      addedCount: 0,
      changedCount: 0,
      sameCount: 1,
      conflictCount: 0,
    });
    expect(opened).toContainEqual(offer);
    expect(opened).not.toContainEqual(makePicture(older));
  });
});
