import { beforeEach, describe, expect, it } from "vitest";
import { deleteRecords } from "../../../shared/actions/delete-records.ts";
import { differingFields, mergedRecord } from "../../../shared/actions/merge-fields.ts";
import { mergeRecords, planMerge } from "../../../shared/actions/merge-records.ts";
import { tellApart } from "../../../shared/actions/tell-apart.ts";
import { Match } from "../../../shared/model/match.ts";
import type { Offer } from "../../../shared/model/offer.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { findOfferByUrl, listObservationsOf } from "../../../shared/store/find-offers.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord, listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { makeOffer, makeSeen, makeWatch, offerWrites } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const kept = makeOffer("cafea-noua", { firstSeenAt: "2026-11-20T08:00:00.000Z" });
const moved = makeOffer("cafea-veche", { gtin: "5941234567899" });
const match = (id: string, offerId: string, productId: string) =>
  ({ table: "matches", record: Match.parse({ id, offerId, productId, state: "confirmed" }) }) as const;
const plan = { table: "offers", keepId: kept.id, otherIds: [moved.id] } as const;

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
  await saveRecords(store, [
    ...offerWrites(kept, [makeSeen(kept, "2026-11-20T08:00:00.000Z", "91.90 RON")]),
    ...offerWrites(
      moved,
      [
        makeSeen(moved, "2026-11-01T08:00:00.000Z", "84.90 RON"),
        makeSeen(moved, "2026-11-21T08:00:00.000Z", "89.90 RON"),
      ],
      makeWatch(moved),
    ),
    match("m1", moved.id, "p1"),
  ]);
});

const pricesOf = async (id: typeof kept.id) =>
  (await listObservationsOf(store, id)).map(({ price }) => price.coefficient);

describe("two offers that are one", () => {
  it("the plan says that two seen prices and a match go over", async () => {
    const planned = await planMerge({ store, ...plan });
    expect(planned.ok && planned.value.movedCounts).toMatchObject({ observations: 2, matches: 1, notes: 0 });
  });

  it("have one history of 84.90, 91.90, 89.90 in the order of time, and the earlier first day", async () => {
    await mergeRecords({ store, plan });
    expect(await pricesOf(kept.id)).toEqual([8490, 9190, 8990]);
    expect(await getRecord(store, "offers", kept.id)).toMatchObject({
      firstSeenAt: "2026-11-01T08:00:00.000Z",
      gtin: "5941234567899",
      mergedIds: [moved.id],
    });
    expect((await findOfferByUrl(store, moved.url))?.id).toBe(kept.id);
  });

  it("are watched once, as the one that was", async () => {
    await mergeRecords({ store, plan });
    expect(await listRecords(store, "watches")).toEqual([makeWatch(kept)]);
  });

  it("keep the answer of the one that stays when both were matched", async () => {
    await saveRecords(store, [match("m2", kept.id, "p2")]);
    await mergeRecords({ store, plan });
    expect((await listRecords(store, "matches")).map(({ id, productId }) => [id, productId])).toEqual([
      ["m2", "p2"],
    ]);
  });

  it("are two again after an undo, each with its own history", async () => {
    const before = await canonicalDump(store);
    const merged = await mergeRecords({ store, plan });
    if (!merged.ok) throw new Error(merged.problem.code);
    await undoWrite(store, merged.value.revision);
    expect(await canonicalDump(store)).toBe(before);
    expect(await pricesOf(kept.id)).toEqual([9190]);
    expect(await pricesOf(moved.id)).toEqual([8490, 8990]);
  });

  it("go with all that was seen of both when the one is deleted", async () => {
    await mergeRecords({ store, plan });
    await deleteRecords({ store, plan: { table: "offers", ids: [kept.id] } });
    for (const table of ["offers", "observations", "matches", "watches"] as const)
      expect(await listRecords(store, table), table).toEqual([]);
  });

  it("keep what the other's page said of the pack, and nobody is asked about it", async () => {
    const sized = makeOffer("cafea-veche", { pagePack: "500 g" });
    expect(differingFields("offers", [kept, sized]).map(({ key }) => key)).not.toContain("pagePack");
    expect(mergedRecord("offers", [kept, sized], {})).toMatchObject({ pagePack: "500 g" });
  });

  it("can be merged though they were told apart from sixty others, whichever goes first", () => {
    const others = (from: number) =>
      Array.from({ length: 30 }, (_, index) => makeOffer(`alta-${from + index}`).id);
    const [one, two, three] = [0, 30, 60].map((from) =>
      makeOffer(`cafea-${from}`, { otherThan: others(from) }),
    );
    if (!one || !two || !three) throw new Error("An offer is missing.");
    const merged = (...offers: readonly [Offer, ...Offer[]]) => {
      const { otherThan } = mergedRecord("offers", offers, {});
      return makeOffer("cafea", { otherThan });
    };
    const told = merged(merged(one, two), three);
    expect(told.otherThan).toEqual([...others(0), ...others(30)].slice(0, 50));
    expect(merged(one, merged(two, three)).otherThan).toEqual(told.otherThan);
  });
});

describe("two offers that look alike and are not", () => {
  it("are remembered to be two, and asked about again after an undo", async () => {
    const { revision } = await tellApart(store, kept.id, moved.id);
    expect(await getRecord(store, "offers", kept.id)).toMatchObject({ otherThan: [moved.id] });
    await undoWrite(store, revision);
    expect(await getRecord(store, "offers", kept.id)).toEqual(kept);
  });

  it("are still two when one of them was merged with a third", async () => {
    const third = makeOffer("cafea-a-treia");
    await saveRecords(store, offerWrites(third));
    await tellApart(store, moved.id, third.id);
    await mergeRecords({ store, plan });
    expect(await getRecord(store, "offers", kept.id)).toMatchObject({ otherThan: [third.id] });
  });
});
