import { describe, expect, it } from "vitest";
import { marketChangeOf } from "../../../shared/analysis/market-change.ts";
import { makeOffer, makeSeen, makeWatch, priceOf } from "../../support/make-offers.ts";

const offer = makeOffer("cafea");
const day = (number: number) => `2026-11-${number}T08:00:00.000Z`;
const seen = (on: number, price: string, fields: object = {}) => makeSeen(offer, day(on), price, fields);
const watch = (fields: object = {}) => makeWatch(offer, fields);
const history = [seen(20, "100.00 RON"), seen(21, "90.00 RON"), seen(22, "90.00 RON"), seen(23, "95.00 RON")];

describe("what is told of a watched offer", () => {
  it("since the person last looked is one line: 100 → 95 by two changes", () => {
    const change = marketChangeOf(history, watch({ unseenSince: day(21) }));
    expect(change).toMatchObject({
      kind: "down",
      changeCount: 2,
      isUnseen: true,
      at: day(23),
      now: priceOf("95.00 RON"),
    });
    expect(change?.was.price).toEqual(priceOf("100.00 RON"));
    expect(change?.changeRatio).toBeCloseTo(-0.05);
  });

  it("once all was seen is its last change: 90 → 95, 5.6 % more", () => {
    const change = marketChangeOf(history, watch());
    expect(change).toMatchObject({ kind: "up", changeCount: 1, isUnseen: false });
    expect(change?.changeRatio).toBeCloseTo(0.0556, 3);
  });

  it("is nothing while the price stands", () => {
    expect(marketChangeOf([seen(20, "90.00 RON"), seen(21, "90.00 RON")], watch())).toBeUndefined();
  });

  it("is its stock when that changed at the same price", () => {
    const stock = [
      seen(20, "9 RON", { availability: "in-stock" }),
      seen(21, "9 RON", { availability: "out-of-stock" }),
    ];
    const change = marketChangeOf(stock, watch({ unseenSince: day(21) }));
    expect(change).toMatchObject({ kind: "stock", stock: "out-of-stock", changeRatio: 0 });
  });

  it("is no per cent in another currency", () => {
    const change = marketChangeOf([seen(20, "90 RON"), seen(21, "18 EUR")], watch());
    expect(change?.kind).toBe("currency");
    expect(change?.changeRatio).toBeUndefined();
  });
});

describe("a missed check", () => {
  const misses = [{ firstAt: day(24), lastAt: day(25), count: 2, reason: "no-price" }];

  it("is told as an unknown price since the first miss, never as an unchanged one", () => {
    const change = marketChangeOf(
      [seen(20, "90 RON"), seen(21, "90 RON")],
      watch({ state: "visit-needed", misses }),
    );
    expect(change).toMatchObject({ kind: "unknown", at: day(24) });
    expect(change?.now).toBeUndefined();
    expect(change?.changeRatio).toBeUndefined();
  });

  it("does not hide a change that nobody has seen", () => {
    const change = marketChangeOf(history, watch({ state: "failing", misses, unseenSince: day(23) }));
    expect(change).toMatchObject({ kind: "up", isUnseen: true });
  });

  it("of a price out of line is told with that price, to be checked", () => {
    const doubtful = { price: priceOf("950.00 RON"), readAt: day(24) };
    const change = marketChangeOf(
      history,
      watch({ state: "visit-needed", misses, doubtful, unseenSince: day(24) }),
    );
    expect(change).toMatchObject({ kind: "check", now: doubtful.price, isUnseen: true });
    expect(change?.changeRatio).toBeCloseTo(9);
  });

  it("is no longer told once the person stopped watching", () => {
    const stopped = watch({ state: "failing", misses, stoppedAt: day(25), nextAt: undefined });
    expect(marketChangeOf([seen(20, "90 RON")], stopped)).toBeUndefined();
  });
});
