/** The formulas of analyses, each with an example that was worked by hand. */
import { describe, expect, it } from "vitest";
import { abcClasses } from "../../../shared/analysis/abc.ts";
import { daysSalesOutstanding } from "../../../shared/analysis/days-sales-outstanding.ts";
import { keyClients } from "../../../shared/analysis/key-clients.ts";
import { netPresentValue } from "../../../shared/analysis/net-present-value.ts";
import { breakEvenVolume, floorPrice, marginOfMarkup } from "../../../shared/analysis/price-step.ts";
import { priceVolumeMix } from "../../../shared/analysis/price-volume-mix.ts";
import { purchaseGap } from "../../../shared/analysis/purchase-gap.ts";
import { rfmScores } from "../../../shared/analysis/rfm.ts";
import { steadinessOf } from "../../../shared/analysis/xyz.ts";
import { type Day, dayNumberOf } from "../../../shared/model/day.ts";

const day = (text: string) => text as Day;
const sold = (netMinorUnits: number, quantity: number) => ({ netMinorUnits, quantity });

describe("price, volume and mix", () => {
  // A: 10 at 5.00 → 12 at 6.00; B: 20 at 2.00 → 10 at 2.00. T0 = 30, T1 = 22, R0 = 90.00, R1 = 92.00.
  const bridge = priceVolumeMix([
    { sku: "A", name: "A", before: sold(5000, 10), after: sold(7200, 12) },
    { sku: "B", name: "B", before: sold(4000, 20), after: sold(2000, 10) },
    { sku: "C", name: "C", before: sold(1500, 3) },
    { sku: "D", name: "D", after: sold(800, 1) },
    { sku: "E", name: "E", before: sold(-100, 0), after: sold(300, 2) },
  ]);

  it("splits the change as on paper: price 12.00, volume −24.00, mix 14.00", () => {
    expect(bridge).toMatchObject({
      priceMinorUnits: 1200,
      volumeMinorUnits: -2400,
      mixMinorUnits: 1400,
      gainedMinorUnits: 800,
      lostMinorUnits: -1500,
    });
  });

  it("keeps a discount without a quantity apart, since it has no price", () => {
    expect(bridge.uncomparedMinorUnits).toBe(400);
    expect(bridge.products.find(({ sku }) => sku === "E")).toMatchObject({ kind: "uncompared" });
  });

  it("neither gains nor loses a product by money alone", () => {
    const bonuses = priceVolumeMix([
      { sku: "BONUS 1", name: "", after: sold(-900, 0) },
      { sku: "BONUS 2", name: "", before: sold(-400, 0) },
      { sku: "RETURN", name: "", after: sold(-50, -1) },
    ]);
    expect(bonuses).toMatchObject({
      gainedMinorUnits: 0,
      lostMinorUnits: 0,
      uncomparedMinorUnits: -550,
    });
    expect(bonuses.products.map(({ kind }) => kind)).toEqual(["uncompared", "uncompared", "uncompared"]);
  });
});

it("gives class A up to 80 % of the sum, B up to 95 %, and C to what only costs", () => {
  const values = { A1: 5000, A2: 3000, B1: 1500, C1: 500, C2: -200 };
  const shares = abcClasses(
    Object.entries(values).map(([key, value]) => ({ key, value })),
    { a: 0.8, b: 0.95 },
  );
  expect(shares.map(({ key, abc }) => `${key} ${abc}`)).toEqual(["A1 A", "A2 A", "B1 B", "C1 C", "C2 C"]);
  expect(shares[1]?.cumulatedRatio).toBe(0.8);
});

it("never leaves an assortment without an A, even where one product is nearly all", () => {
  const shares = abcClasses(
    [
      { key: "one", value: 99 },
      { key: "two", value: 1 },
    ],
    { a: 0.8, b: 0.95 },
  );
  expect(shares.map(({ abc }) => abc)).toEqual(["A", "C"]);
});

it("counts months without sales when it says how steady a product is", () => {
  const limits = { x: 0.5, y: 1 };
  expect(steadinessOf([10, 10, 10], limits)).toEqual({ variation: 0, xyz: "X" });
  // Mean 5, deviation 5: a month yes, a month no.
  expect(steadinessOf([10, 0, 10, 0], limits)).toEqual({ variation: 1, xyz: "Y" });
  expect(steadinessOf([30, 0, 0, 0, 0, 0], limits)?.xyz).toBe("Z");
  expect(steadinessOf([0, 0, 0], limits)).toBeUndefined();
});

it("gives the best fifth of the clients 5 and equals the same", () => {
  const scores = rfmScores(
    [1, 5, 9, 9, 40].map((daysSinceLast, index) => ({
      clientId: String(index),
      daysSinceLast,
      invoiceCount: 10 - index,
      netMinorUnits: 100 * index,
    })),
  );
  expect(scores.map(({ recency }) => recency)).toEqual([5, 4, 3, 3, 1]);
  expect(scores.map(({ frequency }) => frequency)).toEqual([5, 4, 3, 2, 1]);
  expect(scores.map(({ monetary }) => monetary)).toEqual([1, 2, 3, 4, 5]);
});

it("calls a client late by their own rhythm: 10, 10 and 20 days, now silent for 25", () => {
  const days = ["2026-01-01", "2026-01-11", "2026-01-11", "2026-01-21", "2026-02-10"].map((text) =>
    dayNumberOf(day(text)),
  );
  expect(purchaseGap(days, day("2026-03-07"))).toEqual({
    lastOn: "2026-02-10",
    daysSince: 25,
    usualDays: 10,
    gap: 2.5,
  });
  expect(purchaseGap(days.slice(0, 3), day("2026-03-07"))).toBeUndefined();
});

describe("days sales outstanding, counted back", () => {
  const months = [
    { dayCount: 31, minorUnits: 50_000 },
    { dayCount: 28, minorUnits: 40_000 },
    { dayCount: 31, minorUnits: 60_000 },
  ];

  it("takes off whole months, and of the last one its share: 31 + 28 + 31·10/60", () => {
    expect(daysSalesOutstanding(100_000, months)).toBeCloseTo(64.1667, 4);
    expect(daysSalesOutstanding(25_000, months)).toBe(15.5);
    expect(daysSalesOutstanding(0, months)).toBe(0);
  });

  it("says nothing where the debt is older than the months that are known", () => {
    expect(daysSalesOutstanding(150_001, months)).toBeUndefined();
  });
});

describe("key clients", () => {
  const year = (clientId: string, netMinorUnits: number, profitMinorUnits: number) => ({
    clientId,
    netMinorUnits,
    profitMinorUnits,
  });
  const limits = { keyRevenueRatio: 0.1, keyProfitRatio: 0.8 };

  it("finds those of 10 % of revenue, the smallest set of 80 % of profit, and the marked", () => {
    const found = keyClients(
      [
        { ...year("large", 6000, 100), beforeMinorUnits: 5000 },
        year("dear", 900, 800),
        year("second", 2200, 300),
        { ...year("leader", 500, 50), isLeader: true },
        year("small", 400, -20),
      ],
      limits,
    );
    expect(found.map(({ clientId, reasons }) => [clientId, ...reasons])).toEqual([
      ["large", "revenue"],
      ["second", "revenue", "profit"],
      ["dear", "profit"],
      ["leader", "leader"],
      ["small"],
    ]);
    expect(found[0]?.growthRatio).toBeCloseTo(0.2);
  });

  it("calls no profit known that is not", () => {
    const [only] = keyClients([{ clientId: "c", netMinorUnits: 100 }], limits);
    expect(only).not.toHaveProperty("profitRatio");
  });
});

it("discounts each coming year: 100.00 growing by 10 % for two years at 10 %, served for 11.00", () => {
  const value = netPresentValue(10_000, {
    yearCount: 2,
    growthRatio: 0.1,
    discountRatio: 0.1,
    serviceMinorUnits: 1100,
  });
  // (110 − 11)/1.1 + (121 − 11)/1.21 = 90 + 90.909…
  expect(value).toBe(18_091);
});

describe("what a step of the price costs", () => {
  it("is −19.2 % of volume for +10 % at a margin of 42 %", () => {
    expect(breakEvenVolume(0.42, 0.1)).toBeCloseTo(-0.1923, 4);
  });

  it("is −31.3 % at a margin of 22 %, where a page that is often cited says 8 %", () => {
    expect(breakEvenVolume(0.22, 0.1)).toBeCloseTo(-0.3125, 4);
    // The margin in money is then what it was: 0.32 of 68.75 %.
    expect(0.32 * (1 + (breakEvenVolume(0.22, 0.1) ?? 0))).toBeCloseTo(0.22, 10);
  });

  it("has no volume that makes up for a cut of the whole margin", () => {
    expect(breakEvenVolume(0.1, -0.1)).toBeUndefined();
  });

  it("takes a margin on price, not a mark-up that some call one: 20 % on top is 16.7 %", () => {
    expect(marginOfMarkup(0.2)).toBeCloseTo(0.1667, 4);
    expect(floorPrice(80, 0.2)).toBe(100);
    expect(floorPrice(100, marginOfMarkup(0.2))).toBeCloseTo(120, 10);
  });
});
