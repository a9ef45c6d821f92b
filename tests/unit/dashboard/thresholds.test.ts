import { describe, expect, it } from "vitest";
import {
  readThreshold,
  shownValueOf,
  THRESHOLD_FIELDS,
  type ThresholdField,
} from "../../../extension/ui/dashboard/settings/threshold-fields.ts";
import { readBaseFigures } from "../../../extension/ui/dashboard/start/read-base-figures.ts";
import { Settings } from "../../../shared/model/setting.ts";
import { type Thresholds, thresholdsOf } from "../../../shared/model/thresholds.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const USUAL = thresholdsOf({});

function fieldOf(name: keyof Thresholds): ThresholdField {
  const field = THRESHOLD_FIELDS.find((one) => one.name === name);
  if (field === undefined) throw new Error(`No field for ${name}.`);
  return field;
}

describe("a threshold as it is typed", () => {
  it.each([
    ["keyRevenueRatio", "12,5", { kind: "value", value: 0.125 }],
    ["keyRevenueRatio", " 10 % ", { kind: "value", value: 0.1 }],
    ["activeClientDays", "60.4", { kind: "value", value: 60 }],
    ["activeClientDays", "", { kind: "usual" }],
    ["activeClientDays", "two months", { kind: "not-number" }],
    ["activeClientDays", "0", { kind: "outside" }],
    ["keyProfitRatio", "101", { kind: "outside" }],
    ["abcBRatio", "70", { kind: "below-class-before" }],
    ["abcARatio", "96", { kind: "above-class-after" }],
    ["xyzX", "1,2", { kind: "above-class-after" }],
  ] as const)("%s written %j is read as %j", (name, text, reading) => {
    expect(readThreshold(text, fieldOf(name), USUAL)).toEqual(reading);
  });

  it("does not go back to the usual where that would contradict another", () => {
    const narrow = { ...USUAL, abcARatio: 0.97, abcBRatio: 0.99 };
    expect(readThreshold("", fieldOf("abcBRatio"), narrow)).toEqual({ kind: "below-class-before" });
  });

  it("has a field each, and each shows a value that it would read back as itself", () => {
    expect(THRESHOLD_FIELDS.map(({ name }) => name).toSorted()).toEqual(Object.keys(USUAL).toSorted());
    for (const field of THRESHOLD_FIELDS) {
      expect(readThreshold(String(shownValueOf(field, USUAL)), field, USUAL), field.name).toEqual({
        kind: "value",
        value: USUAL[field.name],
      });
    }
  });
});

describe("the figures of the client base", () => {
  async function storeWith(sales: readonly (readonly [client: string, soldOn: string, net: number])[]) {
    const store = await openTestStore();
    const lines = sales.map(([clientCode, soldOn, minorUnits], index) =>
      makeLine({ clientCode, soldOn, documentNumber: `F-${index}`, net: { minorUnits, currency: "RON" } }),
    );
    await addLedgerBatch(store, lines, () => makeBatch("one"), []);
    return store;
  }
  const SALES = [
    ["A", "2026-06-30", 90_000],
    ["B", "2026-04-02", 6_000],
    ["B", "2026-04-01", 1_000],
    ["C", "2025-01-10", 4_000],
  ] as const;

  it("count two of three buyers active in 90 days before the ledger's last day, and one key client", async () => {
    const figures = await readBaseFigures(await storeWith(SALES), Settings.parse({ id: "settings" }));
    expect(figures).toMatchObject({ activeCount: 2, buyerCount: 3, keyCount: 1, lastDay: "2026-06-30" });
  });

  it("count one active in 30 days, and three months' sales of a fiscal year that begins in April", async () => {
    const settings = Settings.parse({
      id: "settings",
      fiscalYearStartMonth: 4,
      thresholds: { activeClientDays: 30, keyRevenueRatio: 0.05 },
    });
    const figures = await readBaseFigures(await storeWith(SALES), settings);
    expect(figures).toMatchObject({
      activeCount: 1,
      keyCount: 2,
      fiscalYear: { from: "2026-04-01", to: "2027-03-31" },
      fiscalNets: [{ minorUnits: 97_000, currency: "RON" }],
    });
  });

  it("are unknown, not zero, without a ledger", async () => {
    expect(await readBaseFigures(await openTestStore(), Settings.parse({ id: "settings" }))).toBeUndefined();
  });
});
