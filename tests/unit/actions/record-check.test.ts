import { beforeEach, describe, expect, it } from "vitest";
import { makeDue, markChangesSeen, startWatch, stopWatch } from "../../../shared/actions/change-watch.ts";
import { type CheckOutcome, recordCheck } from "../../../shared/actions/record-check.ts";
import { saveOffer } from "../../../shared/actions/save-offer.ts";
import { Capture } from "../../../shared/model/capture.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { listObservationsOf } from "../../../shared/store/find-offers.ts";
import { listDueWatches, nextCheckAt } from "../../../shared/store/find-watches.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { makeOffer, makeSeen, makeWatch, offerWrites, priceOf, SHOP } from "../../support/make-offers.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const offer = makeOffer("cafea", { gtin: "5941234567899", sku: "CAF-1" });
const now = "2026-11-24T08:00:00.000Z" as Instant;
const typedOnly = {
  evidence: [{ field: "price", rule: "typed", quote: "84,90", before: "", after: "", url: "" }],
};

let store: Store;
let idCount = 0;

beforeEach(async () => {
  store = await openTestStore();
});

/** The page's structured data say this price. */
function read(price: string, fields: object = {}): CheckOutcome {
  const capture = Capture.parse({
    url: offer.url,
    pageTitle: "Cafea",
    host: SHOP,
    name: "cafea",
    price: { price: priceOf(price), vat: "unknown", quote: price },
    otherPrices: [],
    flags: [],
    evidence: [{ field: "price", rule: "json-ld", quote: price, before: "", after: "", url: offer.url }],
    ...fields,
  });
  return { kind: "read", capture };
}

async function keep(seenAt: string, price: string, fields: object = {}): Promise<void> {
  await saveRecords(store, offerWrites(offer, [makeSeen(offer, seenAt, price, fields)], makeWatch(offer)));
}

async function check(outcome: CheckOutcome, at: Instant = now) {
  const timing = { now: at, jitter: 0 };
  await recordCheck({ store, offerId: offer.id, outcome, timing, newId: () => `check-${++idCount}` });
  const [watch, seen] = [
    await getRecord(store, "watches", offer.id),
    await listObservationsOf(store, offer.id),
  ];
  return { watch, seen, prices: seen.map(({ price }) => price.coefficient) };
}

describe("a check that reads a price", () => {
  it("keeps 91.90 after 84.90 as a change that nobody has seen, with VAT as it was", async () => {
    await keep("2026-11-24T07:00:00.000Z", "84.90 RON");
    const { watch, seen, prices } = await check(read("91.90 RON"));
    expect(prices).toEqual([8490, 9190]);
    expect(seen.at(-1)).toMatchObject({ seenBy: "watch", vat: "included", observedAt: now });
    expect(watch).toMatchObject({ state: "watched", unseenSince: now, lastReadAt: now });
  });

  it("keeps nothing new of the same price within a day, but says that it was read", async () => {
    await keep("2026-11-23T09:00:00.000Z", "84.90 RON");
    const { watch, prices } = await check(read("84.9 RON"));
    expect(prices).toEqual([8490]);
    expect(watch).toMatchObject({ lastReadAt: now });
    expect(watch?.unseenSince).toBeUndefined();
  });

  it("keeps the same price again after a day, so that the history says until when it stood", async () => {
    await keep("2026-11-23T08:00:00.000Z", "84.90 RON");
    const { watch, prices } = await check(read("84.90 RON"));
    expect(prices).toEqual([8490, 8490]);
    expect(watch?.unseenSince).toBeUndefined();
  });

  it("tells of a stock that ran out at the same price", async () => {
    await keep("2026-11-24T07:00:00.000Z", "84.90 RON", { availability: "in-stock" });
    const { watch, seen } = await check(read("84.90 RON", { availability: "out-of-stock" }));
    expect(seen.at(-1)?.availability).toBe("out-of-stock");
    expect(watch?.unseenSince).toBe(now);
  });
});

describe("a check whose price is not to be believed unseen", () => {
  it.each([
    ["849.00 RON", {}, "out-of-line"],
    ["84.90 EUR", {}, "out-of-line"],
    ["24.90 RON", {}, "out-of-line"],
    ["91.90 RON", { gtin: "4006381333931" }, "other-product"],
    ["91.90 RON", { flags: ["several-prices"] }, "several-prices"],
    ["91.90 RON", { flags: ["ambiguous-amount"] }, "several-prices"],
    ["91.90 RON", { price: undefined }, "no-price"],
  ] as const)("84.90 RON → %s %j is a missed check: %s", async (price, fields, reason) => {
    await keep("2026-11-20T08:00:00.000Z", "84.90 RON");
    const { watch, prices } = await check(read(price, fields));
    expect(prices).toEqual([8490]);
    expect(watch).toMatchObject({ state: "visit-needed", misses: [{ reason, count: 1 }] });
    expect(watch?.lastReadAt).toBeUndefined();
  });

  it.each([
    ["says that half a kilogram costs so much a kilogram", "183.80", ["several-prices"], [8490]],
    ["says a kilogram's price that fits", "91.90", [], [8490, 9190]],
  ])("a price whose page %s is held against it", async (_, perKilogram, reasons, kept) => {
    await keep("2026-11-20T08:00:00.000Z", "84.90 RON");
    const measures = [{ of: "price", text: "1 KGM", amount: perKilogram, rule: "json-ld" }];
    const { watch, prices } = await check(read("91.90 RON", { name: "cafea 1 kg", measures }));
    expect(prices).toEqual(kept);
    expect(watch?.misses.map(({ reason }) => reason)).toEqual(reasons);
  });

  it("shows the ten times higher price as doubtful and unseen, and forgets it when the page was visited", async () => {
    await keep("2026-11-20T08:00:00.000Z", "84.90 RON");
    const { watch } = await check(read("849.00 RON"));
    expect(watch).toMatchObject({
      doubtful: { price: priceOf("849.00 RON"), readAt: now },
      unseenSince: now,
    });
    const outcome = read("84.90 RON");
    if (outcome.kind !== "read" || outcome.capture.price === undefined) throw new Error("no price");
    const { capture } = outcome;
    await saveOffer({
      store,
      capture: { ...capture, name: "cafea", price: outcome.capture.price, competitorName: SHOP },
      now: "2026-11-24T09:00:00.000Z" as Instant,
      newId: () => "visit",
    });
    const visited = await getRecord(store, "watches", offer.id);
    expect(visited).toMatchObject({ state: "watched", nextAt: "2026-11-25T09:00:00.000Z" });
    expect([visited?.doubtful, visited?.unseenSince]).toEqual([undefined, undefined]);
  });

  it("of a price that was only typed is not believed until the structured data has once said the same", async () => {
    await keep("2026-11-22T08:00:00.000Z", "84.90 RON", typedOnly);
    expect((await check(read("91.90 RON"))).watch).toMatchObject({ misses: [{ reason: "unproven" }] });
    expect((await check(read("84.90 RON"))).prices).toEqual([8490, 8490]);
    expect((await check(read("91.90 RON"), "2026-11-25T08:00:00.000Z" as Instant)).prices).toEqual([
      8490, 8490, 9190,
    ]);
  });
});

describe("a price that the person's recipe read", () => {
  const byRecipe = {
    evidence: [{ field: "price", rule: "recipe", quote: "x", before: "", after: "", url: offer.url }],
  };

  it("goes on by the recipe, and no claim of the page's data is taken for its change", async () => {
    await keep("2026-11-22T08:00:00.000Z", "84.90 RON", byRecipe);
    expect((await check(read("91.90 RON"))).watch).toMatchObject({ misses: [{ reason: "unproven" }] });
    const missed = read("84.90 RON", { flags: ["recipe-missed"] });
    expect(await check(missed)).toMatchObject({
      prices: [8490],
      watch: { state: "visit-needed", misses: [{ reason: "unproven" }, { reason: "recipe-missed" }] },
    });
    expect((await check(read("79.90 RON", byRecipe))).prices).toEqual([8490, 7990]);
  });

  it("is no change of a price that was read without it", async () => {
    await keep("2026-11-22T08:00:00.000Z", "84.90 RON");
    expect((await check(read("79.90 RON", byRecipe))).watch).toMatchObject({
      misses: [{ reason: "unproven" }],
    });
  });
});

describe("a check that could not be made", () => {
  it("leaves the prices as they are and counts as missed", async () => {
    await keep("2026-11-20T08:00:00.000Z", "84.90 RON");
    const { watch, prices } = await check({ kind: "missed", reason: "server-error" });
    expect(prices).toEqual([8490]);
    expect(watch).toMatchObject({ state: "failing", failureCount: 1, misses: [{ reason: "server-error" }] });
  });

  it("writes nothing of an offer that the person stopped watching meanwhile", async () => {
    await keep("2026-11-24T07:00:00.000Z", "84.90 RON");
    await stopWatch({ store, offerIds: [offer.id], now });
    const { watch, prices } = await check(read("91.90 RON"));
    expect(prices).toEqual([8490]);
    expect(watch?.lastTriedAt).toBeUndefined();
  });
});

describe("what is due", () => {
  it("is what waits longest first, without what was stopped or waits for the person", async () => {
    const [early, late, stopped, future] = ["early", "late", "stopped", "future"].map((name) =>
      makeOffer(name),
    );
    if (!early || !late || !stopped || !future) throw new Error("no offers");
    await saveRecords(store, [
      ...offerWrites(late, [], makeWatch(late, { nextAt: "2026-11-24T07:30:00.000Z" })),
      ...offerWrites(early, [], makeWatch(early, { nextAt: "2026-11-23T08:00:00.000Z" })),
      ...offerWrites(stopped, [], makeWatch(stopped)),
      ...offerWrites(future, [], makeWatch(future, { nextAt: "2026-11-24T09:00:00.000Z" })),
    ]);
    await stopWatch({ store, offerIds: [stopped.id], now });
    expect((await listDueWatches(store, now)).map(({ id }) => id)).toEqual([early.id, late.id]);
    expect(await nextCheckAt(store)).toBe("2026-11-23T08:00:00.000Z");
  });

  it("is an offer just watched, or watched again with what it had missed before", async () => {
    await saveRecords(store, offerWrites(offer));
    await startWatch({ store, offerIds: [offer.id], intervalHours: 12, now });
    await check({ kind: "missed", reason: "login" });
    expect(await listDueWatches(store, now)).toEqual([]);
    await makeDue({ store, offerIds: [offer.id], now });
    expect(await listDueWatches(store, now)).toMatchObject([
      { id: offer.id, intervalHours: 12, state: "login-needed", misses: [{ reason: "login" }] },
    ]);
  });

  it("changes that were marked as seen are no longer counted, the rest of the watch stays", async () => {
    await keep("2026-11-24T07:00:00.000Z", "84.90 RON");
    const { watch } = await check(read("91.90 RON"));
    await markChangesSeen({ store, offerIds: [offer.id] });
    const { unseenSince: _, ...rest } = watch ?? { unseenSince: undefined };
    expect(await getRecord(store, "watches", offer.id)).toEqual(rest);
  });
});
